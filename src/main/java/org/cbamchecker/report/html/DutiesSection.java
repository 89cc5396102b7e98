package org.cbamchecker.report.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.findings.Deadline;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.Severity;
import org.cbamchecker.report.FindingText;
import org.cbamchecker.report.FindingsDigest.Fold;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.markup.Markup;
import org.cbamchecker.report.markup.Tag;

/** What to do, by when: what violations and obligations ask for, and the days of each declarant's year. */
final class DutiesSection {
    private final Report report;
    private final Markup page;
    private final Grid grid;

    DutiesSection(Report report) {
        this.report = report;
        page = report.page();
        grid = new Grid(report);
    }

    void write() {
        List<Fold> duties = report.survey().findings().folds().stream()
                .filter(fold -> fold.severity().isAtLeast(Severity.OBLIGATION))
                .toList();
        report.section("duties", report.text("paper.report.duties.heading"), () -> {
            if (duties.isEmpty()) {
                report.paragraph(report.text("paper.report.duties.nothing"));
            } else {
                table(duties);
            }
            report.survey().declarantYears().forEach(this::days);
        });
    }

    private void table(List<Fold> duties) {
        var columns = List.of(
                Grid.Column.words("paper.report.column.finding"),
                Grid.Column.words("paper.report.column.to-do"),
                Grid.Column.words("paper.report.column.by"),
                Grid.Column.figures("paper.report.column.times"));
        grid.put(
                report.text("paper.report.duties.table"),
                columns,
                () -> duties.forEach(fold -> grid.row(() -> {
                    Finding first = fold.examples().get(0);
                    FindingText text = report.words().finding(first);
                    grid.head(
                            report.words().title(fold.code()), report.anchors().ofCode(fold.code()));
                    grid.words(text.cure());
                    grid.code(due(first).orElse(""));
                    grid.figure(Notation.count(fold.count()));
                })));
    }

    private Optional<String> due(Finding finding) {
        return Optional.ofNullable(report.words().written(finding.figures()).get("due"));
    }

    private void days(DeclarantYearAssessment year) {
        if (year.deadlines().isEmpty() && !year.isWithoutStatus()) {
            return;
        }
        page.put(
                "h3",
                report.text(
                        year.isWithoutStatus() ? "paper.report.duties.without-status" : "paper.report.duties.deadlines",
                        Map.of(
                                "declarant",
                                year.subject().declarant(),
                                "year",
                                year.subject().year())));
        if (year.isWithoutStatus()) {
            report.paragraph(report.text("status.none"));
        }
        if (!year.deadlines().isEmpty()) {
            page.put(Tag.of("ol").styled("days"), () -> year.deadlines().forEach(this::day));
        }
    }

    /** A day that had passed when the law was looked at is still told: something may have been missed. */
    private void day(LocalDate on) {
        page.put(Tag.of("time").with("datetime", on.toString()), on.toString());
        if (on.isBefore(report.survey().header().lawDate())) {
            page.put(Tag.of("span").styled("passed"), report.text("paper.report.duties.passed"));
        }
    }

    private void day(Deadline deadline) {
        page.put("li", () -> {
            page.put(Tag.of("div").styled("day"), () -> day(deadline.on()));
            page.put(
                    "p",
                    report.text("deadline." + deadline.key(), report.words().written(deadline.figures())));
            page.put(Tag.of("p").styled("grounds"), () -> report.grounds(List.of(deadline.clause()), deadline.rows()));
        });
    }
}
