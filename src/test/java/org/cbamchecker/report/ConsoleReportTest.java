package org.cbamchecker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.law.RowReference;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {
    @Test
    void the_header_says_under_what_the_assessment_was_made() {
        assertThat(plain(SampleAssessment.whole()))
                .contains("digest=0123456789ab", "lawDate=2026-11-21", "rulebook=eu-cbam")
                .contains("name=steel.xlsx")
                .contains("liable=1, outOfScope=1");
    }

    @Test
    void a_crossed_threshold_names_mass_date_and_line() {
        assertThat(words(SampleAssessment.whole()))
                .contains("console.mass.exceeded{date=2026-02-14, line=L1, mass=62 300.000 t, threshold=50.000 t}");
    }

    @Test
    void a_sum_with_a_part_missing_does_not_pass_for_whole() {
        assertThat(words(SampleAssessment.whole()))
                .contains("console.total.incomplete{known=104 723.518204, lines=1}")
                .contains("console.undetermined{code=BENCHMARK-MISSING}");
    }

    @Test
    void a_price_that_is_not_published_says_when_it_is_due() {
        assertThat(words(SampleAssessment.whole())).contains("console.due{due=2027-01-04, quarter=2026Q4}");
    }

    @Test
    void a_known_cost_is_shown_to_the_cent() {
        assertThat(plain(SampleAssessment.whole())).contains("75.36 EUR", "7 891 964.33 EUR");
    }

    @Test
    void many_equal_findings_are_told_once_with_their_number() {
        String report = words(manyLines(200));
        assertThat(report).contains("console.code{code=BENCHMARK-MISSING, count=200}");
        assertThat(report).contains("console.subjects-and-more{count=197, subjects=L1, L2, L3}");
        assertThat(report).containsOnlyOnce("finding.BENCHMARK-MISSING");
    }

    @Test
    void different_sentences_of_one_code_are_told_each() {
        var report = new ConsoleReport(new Presentation((key, values) -> key + values), ConsoleStyle.PLAIN);
        var summary = new AssessmentSummary();
        var first = SampleAssessment.missingBenchmark("L1");
        summary.begin(SampleAssessment.header());
        summary.findings().add(first);
        summary.findings()
                .add(new Finding(
                        first.code(),
                        first.severity(),
                        first.certainty(),
                        first.subject(),
                        first.clauses(),
                        first.rows(),
                        List.of(Figure.of("cn", "25231000"))));
        assertThat(report.of(summary, List.of())).contains("cn=72081000", "cn=25231000");
    }

    @Test
    void findings_of_one_code_tell_the_rows_and_the_cures_of_all_that_are_shown() {
        Sentences sentences = (key, values) -> key.startsWith("cure.") ? "Look up " + values.get("cn") : key + values;
        var report = new ConsoleReport(new Presentation(sentences), ConsoleStyle.PLAIN);
        var summary = new AssessmentSummary();
        summary.begin(SampleAssessment.header());
        summary.findings().add(resting(4, 5, "72081000"));
        summary.findings().add(resting(6, 9, "25231000"));
        assertThat(report.of(summary, List.of()).replaceAll("\\s+", " "))
                .containsOnlyOnce("console.law")
                .contains("a.xlsx!Values!4-6", "a.xlsx!Values!9")
                .contains("Look up 72081000", "Look up 25231000");
    }

    private static Finding resting(int row, int further, String cn) {
        Finding finding = SampleAssessment.missingBenchmark("L1");
        return new Finding(
                finding.code(),
                finding.severity(),
                finding.certainty(),
                finding.subject(),
                finding.clauses(),
                List.of(row(row), row(further)),
                List.of(Figure.of("cn", cn)));
    }

    private static RowReference row(int number) {
        return new RowReference("a", "a.xlsx", "Values", number, "row-" + number, "X:Art.1");
    }

    @Test
    void colour_is_off_for_files_and_where_it_is_not_wanted() {
        assertThat(ConsoleStyle.of(Map.of(), false).colour()).isFalse();
        assertThat(ConsoleStyle.of(Map.of("NO_COLOR", "1"), true).colour()).isFalse();
        assertThat(ConsoleStyle.of(Map.of("TERM", "dumb"), true).colour()).isFalse();
        assertThat(ConsoleStyle.of(Map.of("NO_COLOR", ""), true).colour()).isTrue();
        assertThat(plain(SampleAssessment.whole())).doesNotContain("\u001b");
    }

    @Test
    void colour_changes_nothing_but_colour() {
        String coloured = report(SampleAssessment.whole(), new ConsoleStyle(true, 80));
        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain(SampleAssessment.whole()));
    }

    @Test
    void the_width_of_the_terminal_is_kept_within_reason() {
        assertThat(ConsoleStyle.of(Map.of("COLUMNS", "400"), true).width()).isEqualTo(100);
        assertThat(ConsoleStyle.of(Map.of("COLUMNS", "wide"), true).width()).isEqualTo(80);
    }

    @Test
    void the_files_that_hold_everything_are_named() {
        assertThat(plain(SampleAssessment.whole())).endsWith("console.written\n  out/assessment.json\n");
    }

    @Test
    void more_importers_than_fit_are_counted() {
        var years = IntStream.range(0, 12)
                .mapToObj(i -> SampleAssessment.importerYear())
                .toList();
        var assessment = new Assessment(SampleAssessment.header(), List.of(), years, List.of(), List.of());
        assertThat(plain(assessment)).contains("console.more-importers{count=2}");
    }

    private static Assessment manyLines(int count) {
        var lines = IntStream.rangeClosed(1, count)
                .mapToObj(i -> SampleAssessment.liableLine("L" + i))
                .toList();
        return new Assessment(SampleAssessment.header(), lines, List.of(), List.of(), List.of());
    }

    /** The report with wrapped lines joined again. */
    private static String words(Assessment assessment) {
        return plain(assessment).replaceAll("\\s+", " ");
    }

    private static String plain(Assessment assessment) {
        return report(assessment, ConsoleStyle.PLAIN);
    }

    private static String report(Assessment assessment, ConsoleStyle style) {
        var summary = new AssessmentSummary();
        summary.accept(assessment);
        var report = new ConsoleReport(new Presentation(new SpokenKeys()), style);
        return report.of(summary, List.of("out/assessment.json"));
    }
}
