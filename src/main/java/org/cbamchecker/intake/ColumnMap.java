package org.cbamchecker.intake;

import java.math.BigDecimal;
import java.util.List;

/**
 * Which column holds which field.
 *
 * @param columns column of each field from 0, or -1
 * @param factors factor of each field
 * @param headings headings as they stand in the file, by column
 */
record ColumnMap(int[] columns, BigDecimal[] factors, List<String> headings) {
    /** The cells of a row in the order of the fields. */
    Stated[] inFieldOrder(Stated[] row) {
        Stated[] cells = new Stated[columns.length];
        for (int i = 0; i < cells.length; i++) {
            int column = columns[i];
            cells[i] = column < 0 || column >= row.length || row[column] == null ? Stated.NOTHING : row[column];
        }
        return cells;
    }

    /** Whether something stands to the right of all headings. */
    boolean isOverrunBy(Stated[] row) {
        for (int i = headings.size(); i < row.length; i++) {
            if (row[i] != null && !row[i].isBlank()) {
                return true;
            }
        }
        return false;
    }
}
