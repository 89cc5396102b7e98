package org.cbamchecker.tables;

import java.util.List;
import java.util.Map;
import org.cbamchecker.diagnostics.Place;

/**
 * Everything that stands in one workbook of a table, not the rows alone.
 *
 * @param file its file name
 * @param leftOut rows that a fault keeps out of the table, as far as they could be read: cells with a fault are blank
 * @param beside rows of the sheets beside it; nothing for a sheet that is not there
 * @param notes lines of the sheet {@code Notes} below its title
 * @param layouts where the columns of each sheet stand, by the sheet's name
 */
public record WorkbookContent(
        TableSchema schema,
        String file,
        List<Row> rows,
        List<Row> leftOut,
        Map<CompanionSheet, List<Row>> beside,
        List<String> notes,
        Map<String, Layout> layouts) {

    /** Position of each column from 0, by heading. */
    public record Layout(Map<String, Integer> positions) {
        public Layout {
            positions = Map.copyOf(positions);
        }
    }

    public WorkbookContent {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
        beside = Map.copyOf(beside);
        notes = List.copyOf(notes);
        layouts = Map.copyOf(layouts);
    }

    /** Content of which no row has a fault. */
    public WorkbookContent(
            TableSchema schema,
            String file,
            List<Row> rows,
            Map<CompanionSheet, List<Row>> beside,
            List<String> notes,
            Map<String, Layout> layouts) {
        this(schema, file, rows, List.of(), beside, notes, layouts);
    }

    public List<Row> beside(CompanionSheet sheet) {
        return beside.getOrDefault(sheet, List.of());
    }

    /** The rows alone. */
    public Table table() {
        return new Table(schema, rows);
    }

    /** The cell of a row under a heading, of any sheet of this workbook. */
    public Place place(Row row, String heading) {
        String sheet = row.reference().sheet();
        Integer position =
                layouts.containsKey(sheet) ? layouts.get(sheet).positions().get(heading) : null;
        int number = row.reference().row();
        String cell = position == null ? Place.line(number) : Place.cellName(number - 1, position);
        return new Place(file, sheet, cell, heading);
    }
}
