package org.cbamchecker.facts;

/**
 * Where a fact stands in the input.
 *
 * @param file file name
 * @param sheet sheet, or empty for CSV and JSON
 * @param row row or line number from 1; 0 where the format has none
 */
public record SourceAddress(String file, String sheet, int row) {
    @Override
    public String toString() {
        return file + (sheet.isEmpty() ? "" : "!" + sheet) + (row == 0 ? "" : ":" + row);
    }
}
