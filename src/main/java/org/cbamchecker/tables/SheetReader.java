package org.cbamchecker.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.cbamchecker.diagnostics.Place;

/** Reads the one sheet of a workbook that holds the table, and reports whatever is not part of it. */
final class SheetReader {
    private final TableSchema schema;
    private final SheetFaults faults;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> leftOut = new ArrayList<>();
    private RowBuilder builder;
    private Headings headings;
    private List<CellRange> ranges;
    private int lastRow = 1;

    SheetReader(TableSchema schema, SheetFaults faults) {
        this.schema = schema;
        this.faults = faults;
    }

    /** Rows without a fault, in the order of the sheet. */
    List<Row> read(OpenWorkbook workbook, OpenWorkbook.Sheet sheet) throws IOException, XMLStreamException {
        builder = new RowBuilder(schema, faults, workbook.countsFrom1904());
        ranges = workbook.tableRanges(sheet);
        if (ranges.size() > 1) {
            refuse("SHEET-SEVERAL-TABLES", 1, Integer.toString(ranges.size()));
        }
        SheetShape shape = workbook.parse(sheet, this::next);
        if (headings == null) {
            next(new RawRow(1, false, List.of()));
        }
        checkShape(shape);
        faults.tellRest();
        return rows;
    }

    /** Rows with a fault, as far as they could be read. */
    List<Row> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Where each column stands; nothing before the sheet was read. */
    WorkbookContent.Layout layout() {
        Map<String, Integer> positions = new HashMap<>();
        for (Column column : LawColumns.sheetColumns(schema)) {
            if (headings != null && headings.positionOf(column) >= 0) {
                positions.put(column.heading(), headings.positionOf(column));
            }
        }
        return new WorkbookContent.Layout(positions);
    }

    private void next(RawRow row) {
        if (headings == null) {
            RawRow first = row.number() == 1 ? row : new RawRow(1, false, List.of());
            headings = Headings.read(first, LawColumns.sheetColumns(schema), faults);
        }
        if (row.hidden()) {
            refuse("ROW-HIDDEN", row.number(), Integer.toString(row.number()));
        }
        if (row.number() > 1) {
            dataRow(row);
        }
    }

    private void dataRow(RawRow row) {
        if (!isOfTable(row.number())) {
            refuse("ROW-OUTSIDE-TABLE", row.number(), Integer.toString(row.number()));
            return;
        }
        checkGap(row.number());
        boolean within = true;
        for (RawCell cell : row.cells()) {
            within &= checkWithin(cell);
        }
        RowBuilder.Built built = builder.build(row, headings);
        boolean whole = built.isWhole() && within && headings.areSound();
        (whole ? rows : leftOut).add(built.row());
    }

    /** A row directly below the last is one of the table: not every program draws the marked range down with it. */
    private boolean isOfTable(int row) {
        boolean marked = ranges.isEmpty() || ranges.stream().anyMatch(range -> range.containsRow(row));
        return marked || row == lastRow + 1;
    }

    /** A reader that stopped here would drop the rest of the table without a word. */
    private void checkGap(int row) {
        if (row > lastRow + 1) {
            Map<String, String> gap = Map.of("read", (lastRow + 1) + "–" + (row - 1));
            faults.refuse("ROW-BLANK-INSIDE", faults.place(lastRow + 1, 0, ""), gap);
        }
        lastRow = row;
    }

    private boolean checkWithin(RawCell cell) {
        boolean within = headings.covers(cell.column());
        if (!within) {
            Map<String, String> values = Map.of("read", cell.text());
            faults.refuse("CELL-OUTSIDE-TABLE", faults.place(cell.row(), cell.column(), ""), values);
        }
        return within;
    }

    private void checkShape(SheetShape shape) {
        faults.tellFormulas(shape);
        for (RawCell cell : shape.unseen()) {
            Map<String, String> values = Map.of("read", CellSite.shortened(cell.text()));
            faults.refuse("CELL-UNSEEN", faults.place(cell.row(), cell.column(), ""), values);
        }
        for (String veiled : shape.veiled()) {
            CellRange cells = CellRange.parse(veiled.split(" ")[0]);
            Map<String, String> values = Map.of("read", veiled);
            faults.refuse("CELLS-HIDDEN-BY-CONDITION", faults.place(cells.firstRow(), cells.firstColumn(), ""), values);
        }
        for (String range : shape.merged()) {
            CellRange cells = CellRange.parse(range);
            Map<String, String> values = Map.of("read", range);
            faults.refuse("CELLS-MERGED", faults.place(cells.firstRow(), cells.firstColumn(), ""), values);
        }
        for (SheetShape.Span span : shape.hiddenColumns()) {
            headings.within(span).forEach(column -> {
                String cell = Place.cellName(0, column);
                Map<String, String> values = Map.of("read", cell.substring(0, cell.length() - 1));
                faults.refuse("COLUMN-HIDDEN", faults.place(1, column, ""), values);
            });
        }
    }

    private void refuse(String code, int row, String read) {
        faults.refuse(code, faults.place(row, 0, ""), Map.of("read", read));
    }
}
