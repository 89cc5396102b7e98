package org.cbamchecker.report.html;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.ThresholdPosition;
import org.cbamchecker.findings.ThresholdPosition.Crossing;
import org.cbamchecker.law.Quantity.Mass;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.chart.Caption;
import org.cbamchecker.report.chart.YearChart;
import org.cbamchecker.report.survey.MassCourse;

/** Mass through the year against the threshold. */
final class ThresholdFigure {
    private final Report report;
    private final Grid grid;

    ThresholdFigure(Report report) {
        this.report = report;
        grid = new Grid(report);
    }

    void write(ImporterYearAssessment year) {
        report.page()
                .put(
                        "p",
                        () -> report.linkOrText(
                                report.anchors().of(year.subject(), year.trace(), step -> step.key()
                                        .startsWith("threshold.")),
                                sentence(year.threshold())));
        Optional<MassCourse> course = report.survey().course(year);
        if (course.isPresent() && year.threshold().threshold().isKnown()) {
            chart(year, course.get(), year.threshold().threshold().value());
        }
    }

    private String sentence(ThresholdPosition position) {
        String mass = Notation.mass(position.counted().tonnes());
        if (!position.threshold().isKnown()) {
            return report.text("paper.report.threshold.none", Map.of("mass", mass));
        }
        String limit = Notation.mass(position.threshold().value().tonnes());
        Optional<Crossing> crossing = position.crossed();
        if (crossing.isPresent()) {
            return report.text(
                    "paper.report.threshold.exceeded",
                    Map.of(
                            "mass",
                            mass,
                            "threshold",
                            limit,
                            "date",
                            crossing.get().date(),
                            "line",
                            Notation.plain(crossing.get().line())));
        }
        boolean open = position.liability() == Liability.CANNOT_BE_DETERMINED;
        return report.text(
                open ? "paper.report.threshold.open" : "paper.report.threshold.within",
                Map.of("mass", mass, "threshold", limit));
    }

    private void chart(ImporterYearAssessment year, MassCourse course, Mass threshold) {
        var caption = new Caption(
                report.chartId(year.subject(), "threshold"),
                report.text("paper.report.chart.threshold"),
                sentence(year.threshold()));
        List<MassCourse.Reached> reached = course.reached();
        var limit = new YearChart.Limit(threshold.tonnes(), limitWords(year.threshold(), threshold));
        var steps = reached.stream()
                .map(each -> new YearChart.Step(each.day(), each.mass().tonnes()))
                .toList();
        var chart = new YearChart(
                Year.of(year.subject().year()),
                new YearChart.Course(steps, inAll(course.whole())),
                limit,
                year.threshold().crossed().map(Crossing::date));
        new ChartFigure(report)
                .folded(caption, () -> chart.draw(report.page(), caption), () -> table(reached, threshold));
    }

    private String inAll(Mass mass) {
        return report.text("paper.report.chart.threshold.reached", Map.of("mass", Notation.mass(mass.tonnes())));
    }

    private String limitWords(ThresholdPosition position, Mass threshold) {
        String mass = Notation.mass(threshold.tonnes());
        return position.crossed()
                .map(crossing -> report.text(
                        "paper.report.chart.threshold.crossed", Map.of("mass", mass, "date", crossing.date())))
                .orElseGet(() -> report.text("paper.report.chart.threshold.limit", Map.of("mass", mass)));
    }

    private void table(List<MassCourse.Reached> reached, Mass threshold) {
        var columns = List.of(
                Grid.Column.words("paper.report.column.day"),
                Grid.Column.figures("paper.report.column.mass-so-far"),
                Grid.Column.words("paper.report.column.above-threshold"));
        grid.put(
                report.text("paper.report.chart.threshold"),
                columns,
                () -> reached.forEach(day -> grid.row(() -> {
                    boolean above = day.mass().kilograms().compareTo(threshold.kilograms()) > 0;
                    grid.head(day.day().toString());
                    grid.figure(Notation.mass(day.mass().tonnes()));
                    grid.words(report.text(above ? "paper.report.yes" : "paper.report.no"));
                })));
    }
}
