package org.cbamchecker.report.office;

import java.util.List;

/**
 * A table of a workbook: headings in the first row, then one row each. A sheet that is full is continued on another one
 * with the same headings.
 *
 * @param <T> what a row is about
 */
public final class TableSheet<T> {
    private final SheetSeries series;
    private final List<Column<T>> columns;
    private final int rowsOfSheet;
    private SheetWriter sheet;
    private long rows;

    /** @param rowsOfSheet how many rows a sheet holds, headings included */
    TableSheet(SheetSeries series, List<Column<T>> columns, int rowsOfSheet) {
        this.series = series;
        this.columns = List.copyOf(columns);
        this.rowsOfSheet = rowsOfSheet;
        begin();
    }

    private void begin() {
        sheet = series.begin();
        sheet.beginRow();
        columns.forEach(column -> sheet.cell(Cell.text(column.heading()).in(Tone.HEADING), column.look()));
        sheet.endRow();
    }

    /** Where the next row will stand. */
    public Place next() {
        if (sheet.rows() == rowsOfSheet) {
            begin();
        }
        return new Place(sheet.entry().name(), sheet.rows() + 1);
    }

    /** Writes a row. */
    public Place add(T row) {
        Place place = next();
        sheet.beginRow();
        columns.forEach(column -> sheet.cell(column.cell().apply(row), column.look()));
        sheet.endRow();
        rows++;
        return place;
    }

    /** Writes one sentence, for a table that has no rows. */
    public void say(String sentence) {
        next();
        sheet.beginRow();
        sheet.cell(Cell.text(sentence).in(Tone.FAINT), Look.TEXT);
        sheet.endRow();
    }

    /** Rows written, without headings. */
    public long rows() {
        return rows;
    }

    /** Names of the sheets it stands on, in order. */
    public List<String> sheets() {
        return series.sheets().stream().map(each -> each.entry().name()).toList();
    }
}
