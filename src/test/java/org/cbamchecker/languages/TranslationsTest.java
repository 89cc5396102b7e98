package org.cbamchecker.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cbamchecker.samples.Golden;
import org.cbamchecker.tables.Row;
import org.junit.jupiter.api.Test;

/** Every sentence is there in every language, and says the same figures. */
class TranslationsTest {
    private static final Path UNTRANSLATED = Path.of("src/test/resources/languages/still-untranslated.txt");

    @Test
    void english_and_traditional_chinese_are_spoken() {
        assertThat(TheMessages.languages()).startsWith("en", "zh-Hant");
    }

    /** Empty once every sentence is translated; a sentence that is added meanwhile must be listed. */
    @Test
    void the_sentences_without_a_translation_are_those_that_are_listed() {
        String missing = TheMessages.rows().stream()
                .flatMap(row -> TheMessages.languages().stream()
                        .filter(language -> row.text(language).isEmpty())
                        .map(language -> TheMessages.key(row) + " " + language + "\n"))
                .collect(Collectors.joining());

        Golden.holds(UNTRANSLATED, missing);
    }

    @Test
    void a_sentence_has_the_same_placeholders_in_every_language() {
        Map<String, String> different = new TreeMap<>();
        for (Row row : TheMessages.rows()) {
            for (String language : TheMessages.languages()) {
                String sentence = row.text(language);
                if (!sentence.isEmpty()
                        && !TheMessages.placeholders(sentence).equals(TheMessages.placeholders(row.text("en")))) {
                    different.put(TheMessages.key(row), sentence);
                }
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void chinese_sentences_are_not_written_with_the_marks_of_english_ones() {
        List<String> halfWidth = TheMessages.rows().stream()
                .filter(row -> row.text("zh-Hant").matches("(?s).*\\p{IsHan}[,;:?!].*"))
                .map(TheMessages::key)
                .toList();
        assertThat(halfWidth).isEmpty();
    }
}
