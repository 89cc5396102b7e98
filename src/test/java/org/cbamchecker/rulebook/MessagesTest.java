package org.cbamchecker.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.tables.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {
    private static final List<List<String>> SENTENCES = List.of(
            List.of("figure", "{mass} t on {day}", "am {day} {mass} t"),
            List.of("braces", "{ {unknown} {mass", ""),
            List.of("chinese", "為 {a} 無法 {b}", ""),
            List.of("fault.CELL-COUNTRY", "“{read}” in {cell} is no country.", ""),
            List.of("fault.CELL-COUNTRY.allowed", "Two capitals.", ""),
            List.of("fault.CELL-COUNTRY.mend", "Write them.", ""),
            List.of("fault.did-you-mean", "Did you mean “{nearest}”? {mend}", ""));

    @TempDir
    private Path folder;

    private Table table;

    @BeforeEach
    void sentences() {
        SampleRulebook sample = new SampleRulebook(folder);
        sample.table("messages", SENTENCES);
        table = sample.ready().rulebook().table("messages");
    }

    @Test
    void values_appear_whole_and_plain() {
        Map<String, Object> values = Map.of("mass", new BigDecimal("1E+3"), "day", LocalDate.of(2026, 3, 5));
        assertThat(Phrasebook.of(table).usual().text("figure", values)).isEqualTo("1000 t on 2026-03-05");
    }

    @Test
    void zeros_at_the_end_are_kept() {
        Map<String, Object> values = Map.of("mass", new BigDecimal("50.000"), "day", "x");
        assertThat(Phrasebook.of(table).usual().text("figure", values)).startsWith("50.000 t");
    }

    @Test
    void a_value_that_looks_like_a_placeholder_is_not_filled_again() {
        Map<String, Object> values = Map.of("mass", "{day}", "day", "$1\\");
        assertThat(Phrasebook.of(table).usual().text("figure", values)).isEqualTo("{day} t on $1\\");
    }

    @Test
    void a_placeholder_without_a_value_stays() {
        assertThat(Phrasebook.of(table).usual().text("figure")).isEqualTo("{mass} t on {day}");
        assertThat(Phrasebook.of(table).usual().text("braces", Map.of("mass", 1)))
                .isEqualTo("{ {unknown} {mass");
    }

    @Test
    void chinese_letters_meet_without_a_blank_and_latin_ones_keep_theirs() {
        Messages usual = Phrasebook.of(table).usual();
        assertThat(usual.text("chinese", Map.of("a", "5 張憑證", "b", "王 小明"))).isEqualTo("為 5 張憑證無法王 小明");
        assertThat(usual.text("chinese", Map.of("a", "5 t", "b", "L1"))).isEqualTo("為 5 t 無法 L1");
    }

    @Test
    void a_missing_sentence_is_its_key_and_its_values() {
        assertThat(Phrasebook.of(table).usual().text("no.such", Map.of("b", 2, "a", 1)))
                .isEqualTo("no.such {a=1, b=2}");
        assertThat(Messages.none().text("no.such")).isEqualTo("no.such");
    }

    @Test
    void a_sentence_not_yet_translated_stays_in_the_usual_language() {
        Messages german = Phrasebook.of(table).in("de").orElseThrow();
        assertThat(german.text("figure", Map.of("mass", 1, "day", 2))).isEqualTo("am 2 1 t");
        assertThat(german.text("fault.CELL-COUNTRY.mend")).isEqualTo("Write them.");
    }

    @Test
    void a_fault_is_told_with_place_reading_allowance_and_repair() {
        Place place = new Place("annex-3.xlsx", "Rules", "B9", "Origin");
        Diagnostic fault = Diagnostic.error("CELL-COUNTRY", place, Map.of("read", "tr", "nearest", "TR"));
        assertThat(new DiagnosticText(Phrasebook.of(table).usual()).line(fault))
                .isEqualTo("annex-3.xlsx ▸ Rules ▸ B9 ▸ Origin ▸ “tr” in B9 is no country. ▸ Two capitals."
                        + " ▸ Did you mean “TR”? Write them.");
    }

    @Test
    void a_fault_of_a_whole_file_names_the_file_only() {
        Diagnostic fault = Diagnostic.error("CELL-COUNTRY", Place.ofFile("a.xlsx"), Map.of("read", "tr"));
        assertThat(new DiagnosticText(Phrasebook.of(table).usual()).line(fault))
                .startsWith("a.xlsx ▸ “tr” in  is no country. ▸");
    }
}
