package org.cbamchecker.report.office;

/**
 * A row of a sheet.
 *
 * @param sheet name of the sheet
 * @param row row number as Excel shows it, from 1
 */
public record Place(String sheet, int row) implements Target {
    @Override
    public Place place() {
        return this;
    }

    /** The address of the row's first cell as Excel writes it: {@code 'Lines'!A5}. */
    String location() {
        return quoted(sheet) + "!A" + row;
    }

    /** A sheet's name as formulas name it. */
    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
