package org.cbamchecker.report.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.SubjectAssessment;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.markup.Markup;
import org.cbamchecker.report.markup.Tag;

/** How every figure came about: the steps of importers' years, declarants' years, other subjects, and lines. */
final class ExplanationSection {
    private final Report report;
    private final Markup page;

    ExplanationSection(Report report) {
        this.report = report;
        page = report.page();
    }

    void write() {
        report.section("explanations", report.text("paper.report.explanations.heading"), () -> {
            report.remark(report.text("paper.report.explanations.about"));
            report.survey().importerYears().forEach(this::importerYear);
            report.survey().declarantYears().forEach(this::declarantYear);
            subjects(report.survey().subjects());
            report.survey().lines().lines().forEach(this::line);
        });
    }

    private void importerYear(ImporterYearAssessment year) {
        article(new Explained(year.subject(), report.heading(year), year.trace(), year.findings()), () -> {});
    }

    private void declarantYear(DeclarantYearAssessment year) {
        if (!year.trace().isEmpty() || !year.findings().isEmpty()) {
            article(new Explained(year.subject(), report.heading(year), year.trace(), year.findings()), () -> {});
        }
    }

    /** Those that have steps each under a heading of their own, and of the others what was found, in a table. */
    private void subjects(List<SubjectAssessment> all) {
        all.stream()
                .filter(each -> !each.trace().isEmpty())
                .forEach(each ->
                        article(new Explained(each.subject(), heading(each), each.trace(), each.findings()), () -> {}));
        List<SubjectAssessment> others =
                all.stream().filter(each -> each.trace().isEmpty()).toList();
        if (!others.isEmpty()) {
            var grid = new Grid(report);
            var columns = List.of(
                    Grid.Column.words("paper.report.column.subject"), Grid.Column.words("paper.report.column.finding"));
            grid.put(
                    report.text("paper.report.explanations.subjects"),
                    columns,
                    () -> others.forEach(each -> row(grid, each)));
        }
    }

    private void row(Grid grid, SubjectAssessment each) {
        grid.row(report.anchors().of(each.subject()).orElseThrow(), () -> {
            grid.head(heading(each));
            grid.cell(() -> new FindingEntry(report).brief(each.findings()));
        });
    }

    private String heading(SubjectAssessment each) {
        return each.name().isEmpty()
                ? report.name(each.subject())
                : report.text(
                        "paper.report.name.named",
                        Map.of("id", report.name(each.subject()), "name", Notation.plain(each.name())));
    }

    private void line(LineAssessment each) {
        ImportLine line = each.line();
        String heading = report.text("paper.report.explanations.line", Map.of("line", Notation.plain(line.id())));
        var subject = new Subject.Line(line.id());
        article(new Explained(subject, heading, each.trace(), each.findings(), known(line)), () -> {
            report.paragraph(report.text(
                    "paper.report.explanations.line-about",
                    Map.of(
                            "cn", line.good().cn().printed(),
                            "origin", line.provenance().origin(),
                            "quantity",
                                    report.words()
                                            .amount(
                                                    line.quantity().inEmissionUnits(),
                                                    line.quantity().unit()),
                            "accepted", line.customs().accepted(),
                            "source", Notation.plain(line.source().toString()))));
            report.paragraph(report.text("explain.liability."
                    + each.liability().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        });
    }

    /** What whoever reads of a line has before him: whose figures these are, of which good, from where and when. */
    private static Map<String, String> known(ImportLine line) {
        String id = Notation.plain(line.id());
        return Map.of(
                "line", id,
                "subject", id,
                "cn", line.good().cn().printed(),
                "origin", line.provenance().origin().letters(),
                "unit", line.quantity().unit(),
                "importer", Notation.plain(line.parties().importer().value()),
                "year", String.valueOf(line.year()));
    }

    private void article(Explained explained, Runnable introduction) {
        String anchor = report.anchors().of(explained.subject()).orElseThrow();
        page.put(Tag.of("article").styled("explained").with("id", anchor), () -> {
            page.put("h3", explained.heading());
            introduction.run();
            new Steps(report, explained).write();
        });
    }
}
