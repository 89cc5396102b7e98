package org.cbamchecker.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.check.Checker;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Register;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.testing.Lines;
import org.cbamchecker.testing.RulebookCopy;
import org.cbamchecker.testing.TheRulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines with default values, worked by hand: Algeria, first quarter of 2026 unless another year is named. */
final class WorkedExamplesTest {
    @ParameterizedTest(name = "{0} {1}: {6} certificates")
    @CsvSource(
            textBlock =
                    """
                    25231000, 2523100090, 100,  1.40800,  0.649350, 0.758650, 75.865,   5717.19
                    25232900, '',         100,  1.43000,  0.649350, 0.780650, 78.065,   5882.98
                    31021019, '',         100,  1.42410,  0.879450, 0.544650, 54.465,   4104.48
                    28141000, '',         100,  2.10080,  1.483950, 0.616850, 61.685,   4648.58
                    28080000, '',         100,  2.55530,  0.567450, 1.987850, 198.785,  14980.44
                    72071210, '',         100,  3.30000,  1.329900, 1.970100, 197.010,  14846.67
                    72081000, '',         100,  3.30000,  1.335750, 1.964250, 196.425,  14802.59
                    26011200, '',         1000, 0.23100,  0.083850, 0.147150, 147.150,  11089.22
                    76042100, '',         100,  1.27600,  0.148200, 1.127800, 112.780,  8499.10
                    28041000, '',         10,   11.90200, 4.961775, 6.940225, 69.40225, 5230.15
                    """)
    void a_line_of_2026(
            String cn,
            String taric,
            String tonnes,
            BigDecimal embedded,
            BigDecimal freeAllocation,
            BigDecimal net,
            BigDecimal certificates,
            BigDecimal euro) {
        ImportLine line = Lines.line("L").cn(cn).taric(taric).tonnes(tonnes).build();
        Figures figures = Figures.of(Register.EMPTY, line);
        assertThat(figures.embedded()).isEqualByComparingTo(embedded);
        assertThat(figures.freeAllocation()).isEqualByComparingTo(freeAllocation);
        assertThat(figures.net()).isEqualByComparingTo(net);
        assertThat(figures.certificates()).isEqualByComparingTo(certificates);
        assertThat(figures.cents()).isEqualByComparingTo(euro);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026, 75.865", "2027, 90.330", "2028, 106.460", "2029, 114.785", "2030, 132.101"})
    void the_clinker_line_in_other_years(int year, BigDecimal certificates) {
        Figures figures = Figures.of(Register.EMPTY, clinker(year));
        assertThat(figures.certificates()).isEqualByComparingTo(certificates);
    }

    @ParameterizedTest
    @CsvSource({"2031", "2032", "2033", "2034"})
    void without_a_cross_sectoral_factor_the_certificates_cannot_be_determined(int year) {
        LineAssessment line =
                check(TheRulebook.checker(), clinker(year)).lines().get(0);
        assertThat(line.intensities().embedded().isKnown()).isTrue();
        assertThat(line.intensities().freeAllocation().isKnown()).isFalse();
        assertThat(line.obligation().certificates().isKnown()).isFalse();
        assertThat(line.findings())
                .extracting(Finding::code)
                .contains("CROSS-SECTORAL-FACTOR-NOT-SET", "BENCHMARK-MISSING");
    }

    /** A what-if: the factor stays at 1 and the benchmarks stay as they are. */
    @Test
    void with_a_cross_sectoral_factor_of_one_the_clinker_line_of_2031_to_2034(@TempDir Path folder) {
        Checker checker = new RulebookCopy(folder)
                .change(
                        "cross-sectoral-factor",
                        rows -> rows.forEach(row -> {
                            row.set(1, "1");
                            row.set(2, "adopted");
                        }))
                .change("benchmarks", rows -> rows.stream()
                        .filter(row -> row.get(0).equals("25231000"))
                        .forEach(row -> row.set(4, "2034")))
                .checker(TheRulebook.TODAY);
        List<String> expected = List.of("140.426", "148.751", "157.076", "166.400");
        for (int i = 0; i < expected.size(); i++) {
            LineAssessment line = check(checker, clinker(2031 + i)).lines().get(0);
            assertThat(line.obligation().certificates().value().value()).isEqualByComparingTo(expected.get(i));
        }
    }

    /** With the factor of one country filled in, which the shipped table leaves to its user. */
    @Test
    void electricity_from_serbia(@TempDir Path folder) {
        ImportLine line = Lines.line("L")
                .cn("2716 00 00")
                .origin("RS")
                .megawattHours("1000")
                .build();
        Assessment assessment = check(withSerbianElectricity(folder), line);
        Figures figures = Figures.of(assessment, 0);
        assertThat(figures.embedded()).isEqualByComparingTo("1.041");
        assertThat(figures.freeAllocation()).isZero();
        assertThat(figures.certificates()).isEqualByComparingTo("1041");
        assertThat(figures.cents()).isEqualByComparingTo("78449.76");
    }

    static Checker withSerbianElectricity(Path folder) {
        List<String> serbia = List.of(
                "RS", "imported electricity", "1.041", "rs", "IR-2025-2621:AnnexIII", "test", "", "", "", "", "");
        return new RulebookCopy(folder)
                .change("electricity-factors", rows -> rows.add(serbia))
                .checker(TheRulebook.TODAY);
    }

    private static ImportLine clinker(int year) {
        return Lines.line("L")
                .cn("2523 10 00")
                .taric("2523100090")
                .on(LocalDate.of(year, 1, 15))
                .build();
    }

    private static Assessment check(Checker checker, ImportLine line) {
        return checker.check(Lines.submission(Register.EMPTY, List.of(line)));
    }
}
