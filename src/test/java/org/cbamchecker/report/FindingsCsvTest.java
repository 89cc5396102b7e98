package org.cbamchecker.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsCsvTest {
    @Test
    void findings_stand_in_the_order_of_the_lines_and_years_come_last() {
        List<CsvRecord> records = read(csv((key, values) -> key));

        assertThat(records.get(0).getFields()).isEqualTo(FindingsCsv.COLUMNS);
        assertThat(records.get(1).getFields())
                .containsExactly(
                        "BENCHMARK-MISSING",
                        "warning",
                        "cannot be determined",
                        "L1",
                        "DE1234567890",
                        "L1",
                        "26DE0000000000001",
                        "3",
                        "IR-2025-2620:Annex",
                        "mark-ups.xlsx!Values!4",
                        "finding.BENCHMARK-MISSING",
                        "");
        assertThat(records.get(2).getField(4)).isEqualTo("DE1234567890");
        assertThat(records.get(2).getField(5)).isEmpty();
        assertThat(records).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx"})
    void no_cell_becomes_a_formula(String sentence) {
        assertThat(read(csv((key, values) -> sentence)).get(1).getField(10)).isEqualTo("'" + sentence);
    }

    @Test
    void commas_quotes_and_line_ends_survive() {
        String sentence = "say \"50 t\", then\nstop";
        assertThat(read(csv((key, values) -> sentence)).get(1).getField(10)).isEqualTo(sentence);
    }

    @Test
    void a_known_cure_is_told_with_its_figures() {
        Sentences sentences = (key, values) -> key.startsWith("cure.") ? "Look up " + values.get("cn") : key;
        assertThat(read(csv(sentences)).get(1).getField(11)).isEqualTo("Look up 72081000");
    }

    @Test
    void rows_end_as_rfc_4180_asks_and_no_byte_order_mark_stands_first() {
        assertThat(csv(new SpokenKeys())).startsWith("code,").endsWith("\r\n");
    }

    private static String csv(Sentences sentences) {
        var out = new StringWriter();
        try (var sink = new FindingsCsv(out, new Presentation(sentences))) {
            sink.accept(SampleAssessment.whole());
        }
        return out.toString();
    }

    private static List<CsvRecord> read(String csv) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            return reader.stream().toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
