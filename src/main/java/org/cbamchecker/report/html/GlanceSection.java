package org.cbamchecker.report.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.Severity;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.markup.Markup;
import org.cbamchecker.report.markup.Tag;

/** The few figures that a reader looks for first, each leading to where it is told in full. */
final class GlanceSection {
    /** The deadline by which certificates are surrendered. */
    private static final String SURRENDER = "surrender";

    private final Report report;
    private final Markup page;

    GlanceSection(Report report) {
        this.report = report;
        page = report.page();
    }

    void write() {
        List<ImporterYearAssessment> years = report.survey().importerYears();
        report.section("glance", report.text("paper.report.glance.heading"), () -> {
            setAside(report.survey().header().linesSetAside());
            page.put(Tag.of("dl").styled("glance"), () -> {
                if (years.size() == 1) {
                    owed(years.get(0));
                }
                findings();
            });
            if (years.size() > 1) {
                table(years);
            }
            report.remark(lines());
        });
    }

    /** Whoever reads the figures must know first what they leave out. */
    private void setAside(int lines) {
        if (lines > 0) {
            page.put(
                    Tag.of("p").styled("alarm"),
                    report.text("paper.report.glance.lines-set-aside", Map.of("count", Notation.count(lines))));
        }
    }

    private void owed(ImporterYearAssessment year) {
        fact(
                year.isWithoutStatus() ? "paper.report.glance.declarant-would" : "paper.report.glance.to-surrender",
                whole(year.totals().toSurrender()),
                "owed");
        fact("paper.report.glance.cost", QuartersTable.knownCost(report, year.quarters()), "owed");
        due(year).ifPresent(day -> fact("paper.report.glance.due", day, "duties"));
    }

    private String whole(Outcome<Certificates> certificates) {
        return certificates.isKnown()
                ? Notation.number(certificates.value().value())
                : report.text("paper.report.not-determined");
    }

    private Optional<String> due(ImporterYearAssessment year) {
        return report.survey().declarantYears().stream()
                .filter(declarant ->
                        declarant.subject().year() == year.subject().year())
                .filter(declarant ->
                        declarant.importers().contains(year.subject().importer()))
                .flatMap(declarant -> declarant.deadlines().stream())
                .filter(deadline -> deadline.key().equals(SURRENDER))
                .map(deadline -> deadline.on().toString())
                .findFirst();
    }

    private void findings() {
        for (Severity severity : FindingsSection.HEAVIEST_FIRST) {
            long count = report.survey().findings().count(severity);
            if (count > 0) {
                fact(
                        "paper.report.glance." + severity.name().toLowerCase(Locale.ROOT),
                        Notation.count(count),
                        FindingsSection.anchor(severity));
            }
        }
    }

    private void fact(String key, String figure, String anchor) {
        page.put("div", () -> {
            page.put("dt", report.text(key));
            page.put("dd", () -> report.link(anchor, figure));
        });
    }

    private void table(List<ImporterYearAssessment> years) {
        var grid = new Grid(report);
        var columns = List.of(
                Grid.Column.words("paper.report.column.importer"),
                Grid.Column.figures("paper.report.column.certificates"),
                Grid.Column.figures("paper.report.column.whole"),
                Grid.Column.figures("paper.report.column.cost"));
        grid.put(
                report.text("paper.report.glance.importers"),
                columns,
                () -> years.forEach(year -> grid.row(() -> {
                    BigDecimal certificates = year.totals().certificates().known();
                    grid.head(report.heading(year), report.anchors().owed(year.subject()));
                    grid.figure(Notation.shortened(certificates));
                    grid.figure(whole(year.totals().toSurrender()));
                    grid.figure(QuartersTable.knownCost(report, year.quarters()));
                })));
    }

    private String lines() {
        return report.text(
                "paper.report.glance.lines",
                Map.of(
                        "all", Notation.count(report.survey().lines().all()),
                        "liable", count(Liability.LIABLE),
                        "exempt", count(Liability.EXEMPT),
                        "outOfScope", count(Liability.OUT_OF_SCOPE),
                        "undetermined", count(Liability.CANNOT_BE_DETERMINED)));
    }

    private String count(Liability kind) {
        return Notation.count(report.survey().lines(kind));
    }
}
