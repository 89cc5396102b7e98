package org.cbamchecker.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.cbamchecker.law.RowRange;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.report.markup.Markup;
import org.cbamchecker.report.markup.Tag;
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

    /** What rows have in common that were taken from one place. */
    private record Origin(String legalBasis, Validity validity) {}

    void write() {
        report.section("rows", report.text("paper.report.rows.heading"), () -> {
            report.remark(report.text("paper.report.rows.about"));
            grid.put(report.text("paper.report.rows.table"), COLUMNS, () -> byOrigin()
                    .forEach(this::row));
        });
    }

    private Map<Origin, List<RowReference>> byOrigin() {
        SortedSet<RowReference> cited = report.anchors().citedRows();
        Map<RowReference, Validity> validities = report.language().citations().rows(cited);
        Map<Origin, List<RowReference>> byOrigin = new LinkedHashMap<>();
        cited.forEach(row -> byOrigin.computeIfAbsent(
                        new Origin(row.legalBasis(), validities.getOrDefault(row, Validity.UNDATED)),
                        first -> new ArrayList<>())
                .add(row));
        return byOrigin;
    }

    private void row(Origin origin, List<RowReference> rows) {
        grid.row(() -> {
            grid.head(() -> RowRange.of(rows).forEach(this::address));
            grid.cell(() -> report.grounds(List.of(origin.legalBasis()), List.of()));
            grid.words(origin.validity().source());
            grid.code(Objects.toString(origin.validity().checkedOn(), ""));
        });
    }

    /** Links lead to each row, even where one address tells several. */
    private void address(RowRange range) {
        Markup page = report.page();
        page.put(anchor(range.first()).styled("row"), () -> {
            range.rows().stream().skip(1).forEach(row -> page.put(anchor(row)));
            page.text(range.address());
        });
        page.text(" ");
    }

    private Tag anchor(RowReference row) {
        return Tag.of("span").with("id", report.anchors().ofRow(row));
    }
}
