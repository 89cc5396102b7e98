package org.cbamchecker.intake;

/**
 * One row of a sheet, one line of a text file or one object of a JSON list.
 *
 * @param row row, line or position in the list, from 1
 * @param cells one per field of the sheet, in its order
 */
record RawRecord(Layout layout, int row, Stated[] cells) {
    boolean isBlank() {
        for (Stated cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
