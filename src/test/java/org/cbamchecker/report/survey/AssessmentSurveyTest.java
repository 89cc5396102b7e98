package org.cbamchecker.report.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.LineObligation;
import org.cbamchecker.findings.Total;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.law.Quantity.Mass;
import org.cbamchecker.report.SampleAssessment;
import org.cbamchecker.report.survey.Shares.Share;
import org.junit.jupiter.api.Test;

class AssessmentSurveyTest {
    private static final Extent SMALL = new Extent(4, 2, 3);

    @Test
    void while_there_are_few_lines_every_one_is_shown_in_order() {
        ShownLines lines = survey(Stream.of("L3", "L1", "L4", "L2").map(id -> owing(id, "1")))
                .lines();

        assertThat(lines.isComplete()).isTrue();
        assertThat(ids(lines)).containsExactly("L3", "L1", "L4", "L2");
    }

    @Test
    void of_many_lines_those_with_the_heaviest_findings_and_those_with_the_most_certificates_are_shown() {
        Stream<LineAssessment> many = IntStream.rangeClosed(1, 100)
                .mapToObj(number -> number % 40 == 0
                        ? SampleAssessment.liableLine("L" + number)
                        : owing("L" + number, number == 7 || number == 99 ? "1000" : "1"));

        ShownLines lines = survey(many).lines();

        assertThat(lines.all()).isEqualTo(100);
        assertThat(lines.isComplete()).isFalse();
        assertThat(ids(lines)).containsExactly("L7", "L40", "L80", "L99");
    }

    @Test
    void what_is_kept_does_not_grow_with_the_lines() {
        AssessmentSurvey survey =
                survey(IntStream.range(0, 20_000).mapToObj(number -> SampleAssessment.liableLine("L" + number)));

        assertThat(survey.lines().lines()).hasSizeLessThanOrEqualTo(4);
        assertThat(survey.findings().folds())
                .allSatisfy(fold -> assertThat(fold.examples()).hasSize(3));
        assertThat(survey.byOrigin().all()).hasSize(1);
    }

    @Test
    void importers_beyond_those_kept_are_counted() {
        var survey = new AssessmentSurvey(SMALL);
        IntStream.range(0, 5).forEach(number -> survey.importerYear(SampleAssessment.importerYear()));

        assertThat(survey.importerYears()).hasSize(2);
        assertThat(survey.furtherImporterYears()).isEqualTo(3);
    }

    @Test
    void shares_are_put_in_order_and_the_rest_is_put_together() {
        var shares = new Shares();
        shares.add("TR", Outcome.known(new BigDecimal("5")));
        shares.add("TW", Outcome.known(new BigDecimal("7")));
        shares.add("IN", Outcome.known(new BigDecimal("2")));
        shares.add("CN", Outcome.known(new BigDecimal("3")));
        shares.add("CN", Outcome.undetermined("DEFAULT-VALUE-MISSING"));

        assertThat(shares.greatest(3, "others"))
                .containsExactly(share("TW", "7", 0), share("TR", "5", 0), share("others", "5", 1));
        assertThat(shares.greatest(4, "others")).extracting(Share::name).containsExactly("TW", "TR", "CN", "IN");
    }

    @Test
    void the_average_of_a_category_is_weighed_by_quantity() {
        var sum = new BasisComparison.Sum(new BigDecimal("3"), new BigDecimal("6"), 1)
                .plus(new BasisComparison.Sum(new BigDecimal("1"), new BigDecimal("10"), 1));

        assertThat(sum.average()).isEqualByComparingTo("4");
        assertThat(sum.lines()).isEqualTo(2);
    }

    @Test
    void default_values_and_actual_values_are_told_apart_by_category() {
        List<BasisComparison.Comparison> bases =
                survey(Stream.of(SampleAssessment.liableLine("L1"))).bases().all();

        assertThat(bases).singleElement().satisfies(comparison -> {
            assertThat(comparison.kind()).isEqualTo(new BasisComparison.Kind("Iron or steel products", "t"));
            assertThat(comparison.actual()).isEmpty();
            assertThat(comparison.byDefault())
                    .hasValueSatisfying(sum -> assertThat(sum.average()).isEqualByComparingTo("3.0118"));
        });
    }

    @Test
    void mass_adds_up_through_the_year() {
        AssessmentSurvey survey = survey(Stream.of(owing("L1", "1"), owing("L2", "1")));

        assertThat(survey.course(SampleAssessment.importerYear())).isEmpty();
        survey.line(SampleAssessment.otherLine("L3"));
        var one = survey(Stream.of(owing("L1", "1")));
        assertThat(one.course(SampleAssessment.importerYear())).hasValueSatisfying(course -> {
            assertThat(course.whole()).isEqualTo(Mass.ofTonnes(new BigDecimal("62300.000")));
            assertThat(course.reached()).hasSize(1);
        });
    }

    private static Share share(String name, String known, int undetermined) {
        return new Share(name, new Total(new BigDecimal(known), undetermined));
    }

    private static List<String> ids(ShownLines lines) {
        return lines.lines().stream().map(line -> line.line().id()).toList();
    }

    private static AssessmentSurvey survey(Stream<LineAssessment> lines) {
        var survey = new AssessmentSurvey(SMALL);
        survey.begin(SampleAssessment.header());
        lines.forEach(survey::line);
        survey.end();
        return survey;
    }

    /** A line without findings. */
    private static LineAssessment owing(String id, String certificates) {
        LineAssessment line = SampleAssessment.liableLine(id);
        LineObligation owed = line.obligation();
        return new LineAssessment(
                line.line(),
                line.scoping(),
                line.category(),
                line.liability(),
                line.intensities(),
                new LineObligation(
                        owed.emissions(),
                        owed.freeAllocation(),
                        owed.carbonPrice(),
                        Outcome.known(new Certificates(new BigDecimal(certificates))),
                        owed.quarter(),
                        owed.price(),
                        owed.cost()),
                line.trace(),
                List.of());
    }
}
