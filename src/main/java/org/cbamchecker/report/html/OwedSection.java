package org.cbamchecker.report.html;

import java.util.Locale;
import java.util.Map;
import org.cbamchecker.findings.CanSurrender;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.markup.Tag;

/** What is owed: for each importer's year whether, how many certificates, and what they cost by quarter. */
final class OwedSection {
    private final Report report;

    OwedSection(Report report) {
        this.report = report;
    }

    void write() {
        report.section("owed", report.text("paper.report.owed.heading"), () -> {
            report.survey().importerYears().forEach(this::year);
            long further = report.survey().furtherImporterYears();
            if (further > 0) {
                report.remark(report.text("paper.report.owed.further", Map.of("count", Notation.count(further))));
            }
        });
    }

    private void year(ImporterYearAssessment year) {
        String anchor = report.anchors().owed(year.subject()).orElseThrow();
        report.page().put(Tag.of("article").styled("importer").with("id", anchor), () -> {
            report.page().put("h3", report.heading(year));
            report.page().put(Tag.of("p").styled("verdict"), liability(year));
            if (year.canSurrender() == CanSurrender.IN_PART || year.isWithoutStatus()) {
                report.paragraph(report.text(year.isWithoutStatus() ? "status.none" : "can-surrender.in-part.about"));
            }
            new ThresholdFigure(report).write(year);
            if (year.lines().liable() > 0 || year.lines().undetermined() > 0) {
                new TotalsTable(report).write(year);
                new QuartersTable(report).write(year);
            }
        });
    }

    /** Electricity and hydrogen are liable even where the importer stays within the threshold (Article 2a(4)). */
    private String liability(ImporterYearAssessment year) {
        Liability position = year.threshold().liability();
        if (position == Liability.EXEMPT && year.lines().liable() > 0) {
            return report.text(
                    "paper.report.liability.exempt-but",
                    Map.of("lines", Notation.count(year.lines().liable())));
        }
        return report.text("paper.report.liability."
                + position.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
