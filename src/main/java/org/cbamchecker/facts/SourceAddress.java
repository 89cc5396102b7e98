package org.cbamchecker.facts;

/**
 * Where a fact stands in the input.
 *
 * @param file file name
 * @param sheet sheet of a workbook, list of a JSON file, or empty for CSV
 * @param row row, line number or position in the list, from 1; 0 where the format has none
 */
public record SourceAddress(String file, String sheet, int row) {
    @Override
    public String toString() {
        return file + (sheet.isEmpty() ? "" : "!" + sheet) + (row == 0 ? "" : ":" + row);
    }
}
