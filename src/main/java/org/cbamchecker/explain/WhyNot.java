package org.cbamchecker.explain;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.Page;
import org.cbamchecker.report.Presentation;
import org.cbamchecker.tables.NearestRow;
import org.cbamchecker.tables.NearestRow.CellVerdict;
import org.cbamchecker.tables.NearestRow.RowVerdict;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;

/**
 * Tells why a decision table did not give an answer: the rows that would have given it, nearest first, and the cells
 * that stand in the way.
 */
public final class WhyNot {
    private static final int NEAREST = 3;
    private static final int CELL = 2;

    private final Presentation words;
    private final int width;

    /** @param width columns */
    public WhyNot(Presentation words, int width) {
        this.words = words;
        this.width = width;
    }

    /**
     * Up to three rows. A row that applies is told as such: its answer was given, or an earlier row went before it.
     *
     * @param asked the fields of the question, as the engine saw them
     * @param sought rows that give the answer in doubt, for example those whose ruling is {@code exempt}
     */
    public String text(Table table, NearestRow.Asked asked, Predicate<Row> sought) {
        var page = new Page(width);
        page.paragraph(
                0, words.text("explain.table", Map.of("title", table.schema().title())));
        List<RowVerdict> nearest = NearestRow.rank(table, asked).stream()
                .filter(verdict -> sought.test(verdict.row()))
                .limit(NEAREST)
                .toList();
        if (nearest.isEmpty()) {
            page.paragraph(0, words.text("explain.no-such-row"));
        }
        nearest.forEach(verdict -> row(page, verdict));
        return page.toString();
    }

    private void row(Page page, RowVerdict verdict) {
        String key = verdict.holds() ? "explain.row-applies" : "explain.row-does-not-apply";
        RowReference row = verdict.row().reference();
        page.paragraph(
                0,
                words.text(
                        key,
                        Map.of(
                                "row",
                                row.id(),
                                "address",
                                row.address(),
                                "clauses",
                                words.cite(List.of(row.legalBasis())))));
        verdict.failing().forEach(cell -> page.paragraph(CELL, obstacle(verdict.row(), cell)));
    }

    private String obstacle(Row row, CellVerdict cell) {
        var values = Map.of("column", cell.heading(), "wanted", cell.wanted(), "seen", Notation.plain(cell.seen()));
        if (row.schema().column(cell.heading()).isEmpty()) {
            return words.text("explain.other-time", values);
        }
        return words.text(cell.seen().isEmpty() ? "explain.cell-nothing-said" : "explain.cell-differs", values);
    }
}
