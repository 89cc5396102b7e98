package org.cbamchecker.rulebook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;

/** Every sentence the checker says, in one language. Sentences are rows of the table {@code messages}. */
public final class Messages {
    /** The table the sentences stand in. */
    public static final String TABLE = "messages";

    /** The language every message has. */
    public static final String USUAL_LANGUAGE = "en";

    private static final String KEY = "Key";

    private final Map<String, String> sentences;

    private Messages(Map<String, String> sentences) {
        this.sentences = Map.copyOf(sentences);
    }

    /** Messages in the usual language. */
    public static Messages of(Table table) {
        return of(table, USUAL_LANGUAGE);
    }

    /** Messages in a language; a sentence not yet translated stays in the usual language. */
    public static Messages of(Table table, String language) {
        boolean translated = table.schema().column(language).isPresent();
        Map<String, String> sentences = new HashMap<>();
        for (Row row : table.rows()) {
            String sentence = translated ? row.text(language) : "";
            sentences.put(row.text(KEY), sentence.isEmpty() ? row.text(USUAL_LANGUAGE) : sentence);
        }
        return new Messages(sentences);
    }

    /** No sentences at all: every key speaks for itself. */
    public static Messages none() {
        return new Messages(Map.of());
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    public String text(String key) {
        return text(key, Map.of());
    }

    /**
     * The sentence with its placeholders filled. A placeholder without a value stays as it is, and a missing sentence
     * becomes its key followed by the values: a gap in the table must be seen, but must not stop a check.
     */
    public String text(String key, Map<String, ?> values) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            return values.isEmpty() ? key : key + " " + shown(values);
        }
        return fill(sentence, values);
    }

    private static Map<String, String> shown(Map<String, ?> values) {
        Map<String, String> shown = new TreeMap<>();
        values.forEach((name, value) -> shown.put(name, show(value)));
        return shown;
    }

    private static String fill(String sentence, Map<String, ?> values) {
        StringBuilder filled = new StringBuilder(sentence.length() + 64);
        int done = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', open + 1)) {
            int close = sentence.indexOf('}', open);
            String name = close < 0 ? "" : sentence.substring(open + 1, close);
            if (values.containsKey(name)) {
                filled.append(sentence, done, open).append(show(values.get(name)));
                done = close + 1;
            }
        }
        return filled.append(sentence, done, sentence.length()).toString();
    }

    private static String show(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }
}
