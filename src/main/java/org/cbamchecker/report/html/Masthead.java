package org.cbamchecker.report.html;

import java.util.Map;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.markup.Markup;
import org.cbamchecker.report.markup.Tag;

/** What the report is about, and where to find what in it. */
final class Masthead {
    private final Report report;
    private final Markup page;

    Masthead(Report report) {
        this.report = report;
        page = report.page();
    }

    void write() {
        AssessmentHeader header = report.survey().header();
        page.put("header", () -> {
            page.put(Tag.of("p").styled("kind"), report.text("paper.report.kind"));
            page.put("h1", title(report));
            page.put(
                    Tag.of("p").styled("under"),
                    report.text(
                            "paper.report.under",
                            Map.of("lawDate", header.lawDate(), "rulebook", header.rulebookId())));
        });
    }

    /** The name of the report. */
    static String title(Report report) {
        AssessmentHeader header = report.survey().header();
        return report.text(
                "paper.report.title",
                Map.of("submission", Notation.plain(header.submission()), "year", String.valueOf(header.year())));
    }
}
