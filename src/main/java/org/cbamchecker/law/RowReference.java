package org.cbamchecker.law;

/**
 * Where a table row stands and what it rests on; the address under which an auditor finds it again.
 *
 * @param table name of the table in the rulebook
 * @param workbook file name
 * @param sheet sheet name
 * @param row row number as Excel shows it, from 1
 * @param id the row id written in the table
 * @param legalBasis clause or clauses the row rests on
 */
public record RowReference(String table, String workbook, String sheet, int row, String id, String legalBasis)
        implements Comparable<RowReference> {

    /** {@code annex-1-scope.xlsx!Rules!12}. */
    public String address() {
        return workbook + "!" + sheet + "!" + row;
    }

    /** Whether this row stands right below another, on the same sheet. */
    public boolean follows(RowReference other) {
        return row == other.row + 1 && sheet.equals(other.sheet) && workbook.equals(other.workbook);
    }

    @Override
    public int compareTo(RowReference other) {
        int byWorkbook = workbook.compareTo(other.workbook);
        return byWorkbook != 0 ? byWorkbook : Integer.compare(row, other.row);
    }
}
