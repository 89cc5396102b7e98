package org.cbamchecker.report.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Intensities;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.LineObligation;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Euro;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.law.TonnesCo2e;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.survey.ShownLines;

/** The lines with their figures, each leading to its explanation. */
final class LinesSection {
    private final Report report;
    private final Grid grid;

    LinesSection(Report report) {
        this.report = report;
        grid = new Grid(report);
    }

    void write() {
        report.section("lines", report.text("paper.report.lines.heading"), () -> {
            ShownLines lines = report.survey().lines();
            List<LineAssessment> shown = lines.lines();
            report.remark(
                    lines.isComplete()
                            ? report.text("paper.report.lines.about")
                            : report.text(
                                    "paper.report.lines.some",
                                    Map.of("shown", Notation.count(shown.size()), "all", Notation.count(lines.all()))));
            grid.put(report.text("paper.report.lines.table"), columns(), () -> shown.forEach(this::line));
        });
    }

    private static List<Grid.Column> columns() {
        return List.of(
                Grid.Column.words("paper.report.column.line"),
                Grid.Column.words("paper.report.column.accepted"),
                Grid.Column.words("paper.report.column.cn"),
                Grid.Column.words("paper.report.column.origin"),
                Grid.Column.figures("paper.report.column.quantity"),
                Grid.Column.words("paper.report.column.basis"),
                Grid.Column.figures("paper.report.column.emissions"),
                Grid.Column.figures("paper.report.column.free-allocation"),
                Grid.Column.figures("paper.report.column.carbon-price"),
                Grid.Column.figures("paper.report.column.certificates"),
                Grid.Column.figures("paper.report.column.cost"));
    }

    private void line(LineAssessment line) {
        ImportLine facts = line.line();
        grid.row(() -> {
            grid.head(Notation.plain(facts.id()), report.anchors().of(new Subject.Line(facts.id())));
            grid.code(facts.customs().accepted().toString());
            grid.code(facts.good().cn().printed());
            grid.code(facts.provenance().origin().letters());
            grid.figure(report.words()
                    .amount(facts.quantity().inEmissionUnits(), facts.quantity().unit()));
            line.figures().ifPresentOrElse(figures -> basis(line, figures), () -> nothing(line));
            line.owed().ifPresent(owed -> owed(line, owed));
        });
    }

    private void basis(LineAssessment line, Intensities figures) {
        String basis = figures.basis().name().toLowerCase(Locale.ROOT);
        String word = report.words().figure(Figure.of("claimed", basis));
        grid.cell(() -> report.linkOrText(anchor(line, "basis."), word));
    }

    /** Where nothing is owed for a line, or nobody knows, that is said across the columns of figures. */
    private void nothing(LineAssessment line) {
        String key =
                switch (line.liability()) {
                    case OUT_OF_SCOPE -> "paper.report.lines.out-of-scope";
                    case EXEMPT -> "paper.report.lines.exempt";
                    case LIABLE, CANNOT_BE_DETERMINED -> "paper.report.not-determined";
                };
        grid.across(columns().size() - 5, report.text(key), anchor(line, "liability."));
    }

    private void owed(LineAssessment line, LineObligation owed) {
        figure(line, "obligation.emissions", owed.emissions().map(TonnesCo2e::value));
        figure(line, "obligation.free-allocation", owed.freeAllocation().map(TonnesCo2e::value));
        figure(line, "carbon-price.", owed.carbonPrice().map(Certificates::value));
        figure(line, "certificates.", owed.certificates().map(Certificates::value));
        cost(line, owed);
    }

    private void figure(LineAssessment line, String step, Outcome<BigDecimal> figure) {
        if (figure.isKnown()) {
            grid.shortened(figure.value(), anchor(line, step));
        } else {
            new Absence(report).cell(grid, figure);
        }
    }

    private void cost(LineAssessment line, LineObligation owed) {
        Outcome<Euro> cost = owed.cost();
        if (cost.isKnown()) {
            grid.figure(Notation.euro(cost.value().value()), anchor(line, "certificates."));
        } else {
            new Absence(report).cell(grid, cost);
        }
    }

    private Optional<String> anchor(LineAssessment line, String kind) {
        return report.anchors().of(new Subject.Line(line.line().id()), line.trace(), step -> step.key()
                .startsWith(kind));
    }
}
