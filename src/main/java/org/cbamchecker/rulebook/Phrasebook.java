package org.cbamchecker.rulebook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;

/** Every sentence the checker says, in every language there is: a language is a column of the table of messages. */
public final class Phrasebook {
    private static final String KEY = "Key";

    /** Sentences by key, by language, in the order of the columns. */
    private final Map<String, Map<String, String>> languages;

    private final Map<String, Messages> spoken = new ConcurrentHashMap<>();

    private Phrasebook(Map<String, Map<String, String>> languages) {
        this.languages = languages;
    }

    /** The phrasebook of a table of messages. A sentence not yet translated stays in the usual language. */
    public static Phrasebook of(Table table) {
        Map<String, Map<String, String>> languages = new LinkedHashMap<>();
        for (Column column : table.schema().columns()) {
            if (column.role() == Column.Role.OUTCOME) {
                languages.put(column.heading(), sentences(table, column.heading()));
            }
        }
        return new Phrasebook(languages);
    }

    private static Map<String, String> sentences(Table table, String language) {
        Map<String, String> sentences = new HashMap<>();
        for (Row row : table.rows()) {
            String sentence = row.text(language);
            sentences.put(row.text(KEY), sentence.isEmpty() ? row.text(Messages.USUAL_LANGUAGE) : sentence);
        }
        return sentences;
    }

    /** The phrasebook of a rulebook. */
    public static Phrasebook of(Rulebook rulebook) {
        Table table = rulebook.tables().get(Messages.TABLE);
        return table == null ? none() : of(table);
    }

    /** No sentences at all: every key speaks for itself. */
    public static Phrasebook none() {
        return new Phrasebook(Map.of());
    }

    /** The languages there are, as BCP 47 tags, in the order of the columns. */
    public List<String> languages() {
        return List.copyOf(languages.keySet());
    }

    /** The sentences in a language, whose case does not matter; empty where there is no such language. */
    public Optional<Messages> in(String language) {
        return languages.keySet().stream()
                .filter(there -> there.equalsIgnoreCase(language))
                .findFirst()
                .map(there -> spoken.computeIfAbsent(there, this::messages));
    }

    private Messages messages(String language) {
        Map<String, String> sentences = languages.get(language);
        return new Messages(language, sentences, terms(sentences));
    }

    private Map<String, String> terms(Map<String, String> sentences) {
        Map<String, String> terms = new HashMap<>();
        languages.getOrDefault(Messages.USUAL_LANGUAGE, Map.of()).forEach((key, word) -> {
            if (isTerm(key)) {
                terms.put(word, sentences.get(key));
            }
        });
        return terms;
    }

    private static boolean isTerm(String key) {
        return key.startsWith("choice.") || key.startsWith("form.") && !key.endsWith(".about");
    }

    /** The sentences in the language that every sentence has. */
    public Messages usual() {
        return in(Messages.USUAL_LANGUAGE).orElseGet(Messages::none);
    }

    /** These sentences, and those of another phrasebook where this one has none. */
    Phrasebook completedBy(Phrasebook other) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        languages.forEach((language, sentences) -> all.put(language, new HashMap<>(sentences)));
        other.languages.forEach((language, sentences) -> {
            Map<String, String> own = all.computeIfAbsent(language, added -> new HashMap<>());
            sentences.forEach(own::putIfAbsent);
        });
        return new Phrasebook(all);
    }
}
