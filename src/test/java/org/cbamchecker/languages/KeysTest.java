package org.cbamchecker.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbamchecker.samples.ShippedRulebook;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Row;
import org.junit.jupiter.api.Test;

/**
 * Every sentence of the table is said somewhere, and every sentence that is said stands in the table. A key is named
 * whole in the program, or put together of a family that is named ({@code "console.label."}) and a word.
 */
class KeysTest {
    private static final Set<String> LITERALS = Sources.literals();
    private static final Set<String> KEYS = new HashSet<>(TheMessages.keys());

    /** Words from outside the program: commands, the published form, findings, rules, the catalogue of clauses. */
    private static final List<String> FAMILIES_HELD_BY_OTHER_TESTS =
            List.of("help.", "form.", "choice.", "finding.", "cure.", "title.", "letter.", "rule.", "clause.");

    private static final int LONGEST_WORD = 40;

    private static final Pattern SPOKEN =
            Pattern.compile("(?:words|messages|terminal|sentences)(?:\\(\\))?\\s*\\.text\\(\\s*\"([a-z][\\w.-]*\\w)\"");
    private static final Pattern STEP = Pattern.compile("\\bstep\\(\\s*\"([a-z][\\w.-]*[\\w])\"");
    private static final Pattern FAULT = Pattern.compile(
            "(?:Diagnostic\\.(?:error|warning)|\\bfault|\\bwarn|RefusedException\\.of|\\brefuse|Reading\\.faulty)\\(\\s*(?:\\w+,\\s*)?\"([A-Z][A-Z0-9-]+)\"");

    @Test
    void no_sentence_is_kept_that_nobody_says() {
        assertThat(TheMessages.keys().stream().filter(key -> !isSaid(key))).isEmpty();
    }

    private static boolean isSaid(String key) {
        if (LITERALS.contains(key) || FAMILIES_HELD_BY_OTHER_TESTS.stream().anyMatch(key::startsWith)) {
            return true;
        }
        return TheMessages.families(key).stream()
                .filter(LITERALS::contains)
                .anyMatch(family -> areWords(key.substring(family.length())));
    }

    /** The rest of a key, each part of which is a word of the program, of its vocabulary or of its tables. */
    private static boolean areWords(String rest) {
        String bare = rest.replaceFirst("\\.(allowed|mend|anywhere|one)$", "");
        return isWord(bare) || Stream.of(bare.split("\\.")).allMatch(KeysTest::isWord);
    }

    private static boolean isWord(String word) {
        return LITERALS.contains(word)
                || LITERALS.contains(word + ".")
                || CONSTANTS.contains(word)
                || WORDS.contains(word);
    }

    /** Words of the program and of the tables as they appear in keys. */
    private static final Set<String> WORDS = Stream.concat(LITERALS.stream(), cells())
            .filter(word -> word.length() <= LONGEST_WORD)
            .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"))
            .collect(Collectors.toSet());

    private static Stream<String> cells() {
        return ShippedRulebook.compiled().rulebook().tables().values().stream()
                .filter(table -> !table.name().equals("messages"))
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Cell::canonical)
                .distinct();
    }

    /** Constants of the vocabulary as they appear in keys. */
    private static final Set<String> CONSTANTS = constants();

    private static Set<String> constants() {
        Pattern constant = Pattern.compile("(?m)^\\s+([A-Z][A-Z_0-9]+)(?:\\([^)]*\\))?[,;]?\\s*(?://.*)?$");
        Set<String> constants = new HashSet<>();
        Sources.texts().stream()
                .filter(text -> text.contains("enum "))
                .flatMap(text -> Sources.found(constant, text).stream())
                .forEach(name -> {
                    constants.add(name);
                    constants.add(name.toLowerCase(Locale.ROOT).replace('_', '-'));
                });
        return constants;
    }

    @Test
    void no_sentence_is_said_that_is_not_there() {
        List<String> said = new ArrayList<>();
        for (String text : Sources.texts()) {
            said.addAll(Sources.found(SPOKEN, text));
            Sources.found(STEP, text).forEach(step -> said.add("step." + step));
            Sources.found(FAULT, text).forEach(fault -> said.add("fault." + fault));
        }
        assertThat(said).hasSizeGreaterThan(200);
        assertThat(said.stream().filter(key -> !KEYS.contains(key)).distinct()).isEmpty();
    }

    @Test
    void every_fault_says_what_is_allowed_and_how_to_mend_it() {
        Stream<String> faults = KEYS.stream().filter(key -> key.matches("fault\\.[A-Z0-9-]+"));
        assertThat(faults.flatMap(fault -> Stream.of(fault + ".allowed", fault + ".mend")))
                .isNotEmpty()
                .isSubsetOf(KEYS);
    }

    @Test
    void every_code_of_findings_has_a_title_a_sentence_and_a_cure_and_no_other_has() {
        List<String> codes = ShippedRulebook.compiled().rulebook().table("finding-codes").rows().stream()
                .map((Row row) -> row.text("Code"))
                .toList();
        for (String family : List.of("title.", "finding.", "cure.")) {
            assertThat(KEYS.stream().filter(key -> key.startsWith(family)))
                    .containsExactlyInAnyOrderElementsOf(
                            codes.stream().map(code -> family + code).toList());
        }
        assertThat(KEYS.stream().filter(key -> key.startsWith("letter.")))
                .isNotEmpty()
                .isSubsetOf(codes.stream().map(code -> "letter." + code).toList());
    }
}
