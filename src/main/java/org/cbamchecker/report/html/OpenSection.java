package org.cbamchecker.report.html;

import java.util.List;
import java.util.Optional;
import org.cbamchecker.findings.Certainty;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.report.FindingText;
import org.cbamchecker.report.FindingsDigest.Fold;
import org.cbamchecker.report.Notation;

/** What cannot be determined, why, and what would settle it. */
final class OpenSection {
    private final Report report;
    private final Grid grid;

    OpenSection(Report report) {
        this.report = report;
        grid = new Grid(report);
    }

    void write() {
        List<Fold> open = report.survey().findings().folds().stream()
                .filter(fold -> fold.examples().get(0).certainty() == Certainty.CANNOT_BE_DETERMINED)
                .toList();
        report.section("open", report.text("paper.report.open.heading"), () -> {
            if (open.isEmpty()) {
                report.paragraph(report.text("paper.report.open.nothing"));
            } else {
                table(open);
            }
        });
    }

    private void table(List<Fold> open) {
        var columns = List.of(
                Grid.Column.words("paper.report.column.open"),
                Grid.Column.words("paper.report.column.why"),
                Grid.Column.words("paper.report.column.what-settles-it"),
                Grid.Column.figures("paper.report.column.times"));
        grid.put(
                report.text("paper.report.open.table"),
                columns,
                () -> open.forEach(fold -> grid.row(() -> {
                    Finding first = fold.examples().get(0);
                    FindingText text = report.words().finding(first);
                    Optional<String> anchor = report.anchors().ofCode(fold.code());
                    grid.head(report.words().title(fold.code()), anchor);
                    grid.words(text.sentence());
                    grid.words(text.cure());
                    grid.figure(Notation.count(fold.count()), anchor);
                })));
    }
}
