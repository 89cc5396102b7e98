package org.cbamchecker.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Total;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.chart.BarChart;
import org.cbamchecker.report.chart.Caption;
import org.cbamchecker.report.chart.Ink;
import org.cbamchecker.report.survey.AssessmentSurvey;
import org.cbamchecker.report.survey.BasisComparison.Comparison;
import org.cbamchecker.report.survey.BasisComparison.Sum;
import org.cbamchecker.report.survey.Shares;
import org.cbamchecker.report.survey.Shares.Share;

/** Where emissions come from, and what they rest on. */
final class EmissionsSection {
    private static final int MOST_BARS = 10;

    private final Report report;
    private final Grid grid;

    EmissionsSection(Report report) {
        this.report = report;
        grid = new Grid(report);
    }

    static boolean isNeeded(AssessmentSurvey survey) {
        return survey.byOrigin().all().stream()
                .anyMatch(share -> share.total().known().signum() > 0);
    }

    void write() {
        if (!isNeeded(report.survey())) {
            return;
        }
        report.section("emissions", report.text("paper.report.emissions.heading"), () -> {
            shares(
                    "emissions-by-origin",
                    "paper.report.chart.by-origin",
                    "paper.report.chart.by-origin.one",
                    report.survey().byOrigin());
            shares(
                    "emissions-by-good",
                    "paper.report.chart.by-good",
                    "paper.report.chart.by-good.one",
                    report.survey().byGood());
            bases();
        });
    }

    /** A chart of one bar would say no more than a sentence. */
    private void shares(String id, String title, String one, Shares shares) {
        if (shares.all().size() == 1) {
            Share only = shares.all().get(0);
            report.paragraph(report.text(one, Map.of("name", only.name(), "emissions", shown(only.total()))));
        } else {
            chart(id, title, shares);
        }
    }

    private void chart(String id, String title, Shares shares) {
        List<Share> greatest = shares.greatest(MOST_BARS, report.text("paper.report.chart.others"));
        Share first = greatest.get(0);
        var caption = new Caption(
                id,
                report.text(title),
                report.text(
                        "paper.report.chart.greatest",
                        Map.of(
                                "name",
                                first.name(),
                                "emissions",
                                tonnes(first.total().known()))));
        var chart = new BarChart(greatest.stream().map(this::bar).toList());
        new ChartFigure(report)
                .folded(
                        caption,
                        () -> chart.draw(report.page(), caption),
                        () -> grid.put(caption.title(), shareColumns(title), () -> shares.all()
                                .forEach(share -> row(share.name(), share.total()))));
    }

    private static List<Grid.Column> shareColumns(String title) {
        return List.of(
                Grid.Column.words(title.endsWith("origin") ? "paper.report.column.origin" : "paper.report.column.cn"),
                Grid.Column.figures("paper.report.column.emissions"),
                Grid.Column.figures("paper.report.column.lines-missing"));
    }

    private BarChart.Row bar(Share share) {
        return new BarChart.Bar(share.name(), share.total().known(), shown(share.total()), Ink.FIRST);
    }

    private String shown(Total total) {
        String known = tonnes(total.known());
        return total.isComplete() ? known : report.text("paper.report.at-least", Map.of("number", known));
    }

    private String tonnes(BigDecimal exact) {
        return report.text("paper.report.tonnes-co2e", Map.of("number", Notation.shortened(exact)));
    }

    private void row(String name, Total total) {
        grid.row(() -> {
            grid.head(name);
            grid.shortened(total.known(), Optional.empty());
            grid.figure(Notation.count(total.undetermined()));
        });
    }

    private void bases() {
        List<Comparison> all = report.survey().bases().all();
        if (all.isEmpty()) {
            return;
        }
        List<Comparison> both = all.stream().filter(Comparison::isOfBoth).toList();
        if (both.isEmpty()) {
            report.paragraph(report.text("paper.report.chart.bases.none"));
        } else {
            compare(both, all);
        }
    }

    /** Goods that rest on one kind of values alone stand in the table only: there is nothing to compare them with. */
    private void compare(List<Comparison> both, List<Comparison> all) {
        List<BarChart.Row> rows = new ArrayList<>();
        both.forEach(comparison -> {
            rows.add(new BarChart.Heading(category(comparison)));
            comparison
                    .actual()
                    .ifPresent(sum -> rows.add(bar("paper.report.basis.actual", comparison, sum, Ink.FIRST)));
            comparison
                    .byDefault()
                    .ifPresent(sum -> rows.add(bar("paper.report.basis.default", comparison, sum, Ink.SECOND)));
        });
        var caption = new Caption(
                "default-against-actual",
                report.text("paper.report.chart.bases"),
                report.text("paper.report.chart.bases.about"));
        new ChartFigure(report).folded(caption, () -> compared(rows, caption), () -> basesTable(caption, all));
    }

    /** What to make of the bars stands in one figure with them, and so on one page. */
    private void compared(List<BarChart.Row> rows, Caption caption) {
        report.remark(caption.description());
        new BarChart(rows).draw(report.page(), caption);
    }

    private String category(Comparison comparison) {
        return report.words().figure(Figure.of("category", comparison.kind().category()));
    }

    private BarChart.Row bar(String label, Comparison comparison, Sum sum, Ink ink) {
        return new BarChart.Bar(report.text(label), sum.average(), perUnit(comparison, sum), ink);
    }

    private String perUnit(Comparison comparison, Sum sum) {
        return report.text(
                comparison.kind().unit().equals("t") ? "paper.report.per-tonne" : "paper.report.per-mwh",
                Map.of("number", Notation.shortened(sum.average())));
    }

    private void basesTable(Caption caption, List<Comparison> all) {
        var columns = List.of(
                Grid.Column.words("paper.report.column.category"),
                Grid.Column.words("paper.report.column.basis"),
                Grid.Column.figures("paper.report.column.lines"),
                Grid.Column.figures("paper.report.column.quantity"),
                Grid.Column.figures("paper.report.column.emissions"),
                Grid.Column.figures("paper.report.column.average"));
        grid.put(
                caption.title(),
                columns,
                () -> all.forEach(comparison -> {
                    comparison.actual().ifPresent(sum -> basisRow("paper.report.basis.actual", comparison, sum));
                    comparison.byDefault().ifPresent(sum -> basisRow("paper.report.basis.default", comparison, sum));
                }));
    }

    private void basisRow(String basis, Comparison comparison, Sum sum) {
        grid.row(() -> {
            grid.head(category(comparison));
            grid.words(report.text(basis));
            grid.figure(Notation.count(sum.lines()));
            grid.figure(report.words().amount(sum.quantity(), comparison.kind().unit()));
            grid.shortened(sum.emissions(), Optional.empty());
            grid.figure(perUnit(comparison, sum));
        });
    }
}
