package org.cbamchecker.report.html;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Row.Validity;

/** Every table row that the report cites: where it stands, on what it rests, and where its values were taken from. */
final class RowsSection {
    private static final List<Grid.Column> COLUMNS = List.of(
            Grid.Column.words("paper.report.column.row"),
            Grid.Column.words("paper.report.column.legal-basis"),
            Grid.Column.words("paper.report.column.source"),
            Grid.Column.words("paper.report.column.checked-on"));

    private final Report report;
    private final Grid grid;

    RowsSection(Report report) {
        this.report = report;
        grid = new Grid(report);
    }

    void write() {
        SortedSet<RowReference> cited = report.anchors().citedRows();
        Map<RowReference, Validity> validities = report.language().citations().rows(cited);
        report.section("rows", report.text("paper.report.rows.heading"), () -> {
            report.remark(report.text("paper.report.rows.about"));
            grid.put(
                    report.text("paper.report.rows.table"),
                    COLUMNS,
                    () -> cited.forEach(row -> row(row, validities.getOrDefault(row, Validity.UNDATED))));
        });
    }

    private void row(RowReference row, Validity validity) {
        grid.row(report.anchors().ofRow(row), () -> {
            grid.head(row.address());
            grid.cell(() -> report.grounds(List.of(row.legalBasis()), List.of()));
            grid.words(validity.source());
            grid.code(Objects.toString(validity.checkedOn(), ""));
        });
    }
}
