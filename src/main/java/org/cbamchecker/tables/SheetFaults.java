package org.cbamchecker.tables;

import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;

/**
 * Where faults of one sheet go. There is an end to them: a sheet on which nothing is right would otherwise take more
 * room in faults than in cells. Not safe for use by several threads.
 */
final class SheetFaults {
    private static final int MOST = 10_000;

    private final Diagnostics sink;
    private final String file;
    private final String sheet;
    private int told;

    SheetFaults(Diagnostics sink, String file, String sheet) {
        this.sink = sink;
        this.file = file;
        this.sheet = sheet;
    }

    String file() {
        return file;
    }

    String sheet() {
        return sheet;
    }

    /** @param row as Excel shows it, from 1 */
    Place place(int row, int position, String heading) {
        return new Place(file, sheet, position < 0 ? "" : Place.cellName(row - 1, position), heading);
    }

    void refuse(String code, Place place, Map<String, String> values) {
        add(Diagnostic.error(code, place, values));
    }

    void add(Diagnostic fault) {
        told++;
        if (told <= MOST) {
            sink.add(fault);
        }
    }

    /** Tells formulas beside the cells of the sheet. */
    void tellFormulas(SheetShape shape) {
        shape.formulas()
                .forEach(formula -> refuse(
                        "WORKBOOK-FORMULA",
                        new Place(file, sheet, "", ""),
                        Map.of("read", CellSite.shortened(formula))));
    }

    /** Tells the formula in a cell that no column reads. */
    void tellFormula(RawCell cell) {
        refuse(
                "CELL-FORMULA",
                place(cell.row(), cell.column(), ""),
                Map.of("read", CellSite.shortened("=" + cell.formula()), "allowed", "–"));
    }

    /** Says how many faults were not told, once the sheet is read; an error even where all of them are warnings. */
    void tellRest() {
        if (told > MOST) {
            Map<String, String> values = Map.of("read", Integer.toString(told - MOST), "count", Integer.toString(MOST));
            sink.add(Diagnostic.error("SHEET-MORE-FAULTS", new Place(file, sheet, "", ""), values));
        }
    }
}
