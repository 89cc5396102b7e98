package org.cbamchecker.rulebook;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every sentence the checker says, in one language. Sentences are rows of the table {@code messages}. */
public final class Messages {
    private static final char FIRST_FULL_WIDTH = 0x2E80;

    /** The table the sentences stand in. */
    public static final String TABLE = "messages";

    /** The language that every sentence has. */
    public static final String USUAL_LANGUAGE = "en";

    private final String language;
    private final Map<String, String> sentences;
    private final Map<String, String> terms;

    /** @param terms words of the published form, and what they are called in this language */
    Messages(String language, Map<String, String> sentences, Map<String, String> terms) {
        this.language = language;
        this.sentences = Map.copyOf(sentences);
        this.terms = Map.copyOf(terms);
    }

    /** No sentences at all: every key speaks for itself. */
    public static Messages none() {
        return new Messages(USUAL_LANGUAGE, Map.of(), Map.of());
    }

    /** The language, as BCP 47 tag. */
    public String language() {
        return language;
    }

    /** What a heading, a sheet or a choice of the published form is called here; other words stay as they are. */
    public String term(String published) {
        return terms.getOrDefault(published, published);
    }

    /** Every key that has a sentence. */
    public Set<String> keys() {
        return sentences.keySet();
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
                append(filled, sentence.substring(done, open));
                append(filled, show(values.get(name)));
                done = close + 1;
            }
        }
        append(filled, sentence.substring(done));
        return filled.toString();
    }

    /** A blank sets a Latin word or a number off from Chinese letters; between two of these there is none. */
    private static void append(StringBuilder filled, String next) {
        int end = filled.length();
        boolean blankBefore = end > 1 && filled.charAt(end - 1) == ' ' && isChinese(filled.charAt(end - 2));
        if (blankBefore && !next.isEmpty() && isChinese(next.charAt(0))) {
            filled.setLength(end - 1);
        }
        boolean blankAfter = next.length() > 1 && next.charAt(0) == ' ' && isChinese(next.charAt(1));
        boolean without = blankAfter && end > 0 && isChinese(filled.charAt(end - 1));
        filled.append(next, without ? 1 : 0, next.length());
    }

    /** Whether a letter or a sign is one of the full-width ones. */
    private static boolean isChinese(char letter) {
        return letter >= FIRST_FULL_WIDTH && !Character.isSurrogate(letter);
    }

    private static String show(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }
}
