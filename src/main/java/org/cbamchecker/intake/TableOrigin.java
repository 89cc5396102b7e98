package org.cbamchecker.intake;

import org.cbamchecker.diagnostics.Place;

/**
 * A table of records: a sheet of a workbook, or a text file.
 *
 * @param sheet sheet name; empty for a text file
 * @param form what its records are
 * @param foreign whether it is an extract of another system rather than our form, so that more columns are no surprise
 */
record TableOrigin(String file, String sheet, FormSheet form, boolean foreign) {
    /**
     * A cell, or the line of a text file.
     *
     * @param row from 1
     * @param column from 0
     */
    Place place(int row, int column, String heading) {
        String cell = sheet.isEmpty() ? Place.line(row) : Place.cellName(row - 1, column);
        return new Place(file, sheet, cell, heading);
    }
}
