package org.cbamchecker.report.html;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.QuarterObligation;
import org.cbamchecker.findings.Total;
import org.cbamchecker.findings.TraceStep;
import org.cbamchecker.law.Euro;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.chart.Caption;
import org.cbamchecker.report.chart.ColumnChart;
import org.cbamchecker.report.chart.ColumnChart.Column;
import org.cbamchecker.report.chart.Ink;

/** Certificates of a year by quarter of importation, and what they cost. */
final class QuartersTable {
    private final Report report;
    private final Grid grid;

    QuartersTable(Report report) {
        this.report = report;
        grid = new Grid(report);
    }

    void write(ImporterYearAssessment year) {
        var columns = List.of(
                Grid.Column.words("paper.report.column.quarter"),
                Grid.Column.figures("paper.report.column.certificates"),
                Grid.Column.figures("paper.report.column.price"),
                Grid.Column.figures("paper.report.column.cost"));
        Runnable table = () -> grid.put(report.text("paper.report.quarters"), columns, () -> {
            year.quarters().forEach(quarter -> row(year, quarter));
            sum(year.quarters());
        });
        if (isWorthAChart(year.quarters())) {
            chart(year, table);
        } else {
            table.run();
        }
    }

    /** One column, or none, would say no more than the table. */
    private static boolean isWorthAChart(List<QuarterObligation> quarters) {
        return quarters.stream()
                        .filter(quarter -> quarter.certificates().known().signum() > 0)
                        .count()
                > 1;
    }

    private void chart(ImporterYearAssessment year, Runnable table) {
        Caption caption = new Caption(
                report.chartId(year.subject(), "quarters"),
                report.text("paper.report.chart.quarters"),
                about(year.quarters()));
        var chart = new ColumnChart(year.quarters().stream().map(this::column).toList());
        new ChartFigure(report).openly(caption, () -> chart.draw(report.page(), caption), table);
    }

    private String about(List<QuarterObligation> quarters) {
        QuarterObligation greatest = quarters.stream()
                .max(Comparator.comparing(quarter -> quarter.certificates().known()))
                .orElseThrow();
        return report.text(
                "paper.report.chart.quarters.about",
                Map.of(
                        "quarter", greatest.quarter().toString(),
                        "certificates",
                                report.words().amount(greatest.certificates().known(), "certificates")));
    }

    private Column column(QuarterObligation quarter) {
        return new Column(
                quarter.quarter().toString(),
                quarter.certificates().known(),
                certificates(quarter.certificates()),
                Ink.FIRST);
    }

    private void row(ImporterYearAssessment year, QuarterObligation quarter) {
        String name = quarter.quarter().toString();
        Optional<String> step = report.anchors().of(year.subject(), year.trace(), each -> isOf(name, each));
        grid.row(() -> {
            grid.head(name);
            grid.figure(certificates(quarter.certificates()), step);
            euro(quarter.price(), year, name);
            euro(quarter.cost(), year, name);
        });
    }

    private static boolean isOf(String quarter, TraceStep step) {
        return step.key().startsWith("quarter.")
                && step.figures().stream()
                        .anyMatch(figure ->
                                figure.name().equals("quarter") && quarter.equals(String.valueOf(figure.value())));
    }

    /** A sum with parts missing is a lower bound, and says so. */
    private String certificates(Total certificates) {
        String known = Notation.shortened(certificates.known());
        return certificates.isComplete() ? known : report.text("paper.report.at-least", Map.of("number", known));
    }

    private void euro(Outcome<Euro> amount, ImporterYearAssessment year, String quarter) {
        if (amount.isKnown()) {
            grid.figure(
                    Notation.euro(amount.value().value()),
                    report.anchors().of(year.subject(), year.trace(), step -> isOf(quarter, step)));
        } else {
            new Absence(report).cell(grid, amount, year.findings(), quarter);
        }
    }

    private void sum(List<QuarterObligation> quarters) {
        BigDecimal certificates = quarters.stream()
                .map(quarter -> quarter.certificates().known())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        grid.sum(() -> {
            grid.head(report.text("paper.report.sum-of-known"));
            grid.figure(Notation.shortened(certificates));
            grid.blank();
            grid.figure(knownCost(report, quarters));
        });
    }

    /** What is known of the cost; where nothing is, that is said, for it is not nothing that is owed. */
    static String knownCost(Report report, List<QuarterObligation> quarters) {
        List<BigDecimal> known = quarters.stream()
                .filter(quarter -> quarter.cost().isKnown())
                .map(quarter -> quarter.cost().value().value())
                .toList();
        return known.isEmpty() && !quarters.isEmpty()
                ? report.text("paper.report.not-determined")
                : Notation.euro(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
