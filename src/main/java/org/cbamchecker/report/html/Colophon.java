package org.cbamchecker.report.html;

import java.util.List;
import org.cbamchecker.facts.InputFile;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.markup.Markup;
import org.cbamchecker.report.markup.Tag;

/** Under what the assessment was made, so that it can be made again; and how figures are written. */
final class Colophon {
    private final Report report;
    private final Markup page;

    Colophon(Report report) {
        this.report = report;
        page = report.page();
    }

    void write() {
        AssessmentHeader header = report.survey().header();
        report.section("about", report.text("paper.report.about.heading"), () -> {
            report.paragraph(report.text("paper.report.about.again"));
            page.put(Tag.of("dl").styled("about"), () -> {
                entry("paper.report.about.checker", header.checkerVersion());
                entry("paper.report.about.rulebook", header.rulebookId());
                entry("paper.report.about.digest", header.rulebookDigest());
                entry("paper.report.about.law-date", header.lawDate().toString());
            });
            inputs(header.inputs());
            report.paragraph(report.text("paper.report.about.figures"));
            report.paragraph(report.text("paper.report.about.three-answers"));
            report.paragraph(report.text("paper.report.about.authentic"));
        });
    }

    private void entry(String key, String value) {
        page.put("dt", report.text(key));
        page.put("dd", value);
    }

    private void inputs(List<InputFile> inputs) {
        var grid = new Grid(report);
        var columns =
                List.of(Grid.Column.words("paper.report.column.file"), Grid.Column.words("paper.report.column.sha256"));
        grid.put(
                report.text("paper.report.about.inputs"),
                columns,
                () -> inputs.forEach(input -> grid.row(() -> {
                    grid.head(Notation.plain(input.name()));
                    grid.digest(input.sha256());
                })));
    }
}
