package org.cbamchecker.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.diagnostics.Diagnostic;

/** Takes the rows of one table from the top: finds the headings, then hands on records. */
final class RowFeed {
    /** Titles and blank rows that may stand above the headings of an extract. */
    static final int ROWS_ABOVE = 20;

    private static final int ENOUGH_HEADINGS = 3;

    private final TableDesk desk;
    private final TableOrigin origin;
    private final RecordSink sink;
    private TableLayout layout;
    private boolean broken;
    private int rowsAbove;
    private String firstRow = "";

    RowFeed(TableDesk desk, TableOrigin origin, RecordSink sink) {
        this.desk = desk;
        this.origin = origin;
        this.sink = sink;
    }

    /** Whether a row of headings was found. */
    boolean hasHeadings() {
        return layout != null || broken;
    }

    /**
     * Takes one row.
     *
     * @param number row or line number, from 1
     * @param cells from the first column on; null where there is no cell
     */
    void row(int number, Stated[] cells) {
        if (isBlank(cells)) {
            return;
        }
        if (layout != null) {
            record(number, cells);
        } else if (broken) {
            sink.setAside(origin.form());
        } else {
            lookForHeadings(number, cells);
        }
    }

    /** Whether a row may be the headings of an extract. */
    static boolean looksLikeHeadings(TableOrigin origin, HeadingDictionary dictionary, Stated[] cells) {
        return new HeadingRow(origin, dictionary, texts(cells), 1).understood() >= ENOUGH_HEADINGS;
    }

    private static boolean isBlank(Stated[] cells) {
        for (Stated cell : cells) {
            if (cell != null && !cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private void lookForHeadings(int number, Stated[] cells) {
        List<String> texts = texts(cells);
        HeadingRow row = new HeadingRow(origin, desk.dictionary(origin.form()), texts, number);
        if (row.understood() >= Math.min(ENOUGH_HEADINGS, fieldsNeeded())) {
            settle(row);
        } else if (++rowsAbove > ROWS_ABOVE || number > ROWS_ABOVE * 5) {
            giveUp();
        }
        if (firstRow.isEmpty()) {
            firstRow = shown(cells);
        }
    }

    private int fieldsNeeded() {
        return origin.foreign()
                ? ENOUGH_HEADINGS
                : Math.max(1, (int)
                        origin.form().fields().stream().filter(Field::required).count());
    }

    private void settle(HeadingRow row) {
        if (origin.foreign() || origin.form().equals(desk.form().lines())) {
            desk.recognised(row.recognised());
        }
        Optional<ColumnMap> map = row.settle(desk.faults(), desk.importerGiven());
        broken = map.isEmpty();
        map.ifPresent(found -> layout = new TableLayout(origin, found));
    }

    private static List<String> texts(Stated[] cells) {
        List<String> texts = new ArrayList<>(cells.length);
        for (Stated cell : cells) {
            texts.add(cell == null ? "" : cell.shown());
        }
        return texts;
    }

    private void record(int number, Stated[] cells) {
        if (origin.sheet().isEmpty() && layout.map().isOverrunBy(cells)) {
            overrun(number, cells);
            return;
        }
        RawRecord record = new RawRecord(layout, number, layout.map().inFieldOrder(cells));
        if (!record.isBlank()) {
            sink.take(record);
        } else {
            ignored(number, cells);
        }
    }

    private void overrun(int number, Stated[] cells) {
        Map<String, String> values = Map.of(
                "read", String.valueOf(cells.length),
                "allowed", String.valueOf(layout.map().headings().size()));
        desk.faults().add(Diagnostic.error("ROW-TOO-LONG", origin.place(number, 0, ""), values));
        sink.setAside(origin.form());
    }

    /** Something stands in the row, but in no column that is read. */
    private void ignored(int number, Stated[] cells) {
        Map<String, String> values = Map.of("read", shown(cells));
        desk.faults().add(Diagnostic.warning("ROW-OUTSIDE-COLUMNS", origin.place(number, 0, ""), values));
    }

    private static String shown(Stated[] cells) {
        return String.join(
                ", ", texts(cells).stream().filter(text -> !text.isEmpty()).toList());
    }

    /** To be called after the last row. */
    void end() {
        if (!hasHeadings() && rowsAbove > 0) {
            giveUp();
        }
    }

    private void giveUp() {
        broken = true;
        Map<String, String> values = Map.of("read", firstRow, "allowed", required());
        desk.faults().add(Diagnostic.error("HEADING-ROW-MISSING", origin.place(1, 0, ""), values));
        for (int i = 0; i < rowsAbove; i++) {
            sink.setAside(origin.form());
        }
    }

    private String required() {
        return String.join(
                ", ",
                origin.form().fields().stream()
                        .filter(Field::required)
                        .map(Field::heading)
                        .toList());
    }
}
