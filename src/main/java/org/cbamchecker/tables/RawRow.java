package org.cbamchecker.tables;

import java.util.List;

/**
 * A row that holds at least one cell with content.
 *
 * @param number as Excel shows it, from 1
 * @param cells those with content, from left to right
 */
record RawRow(int number, boolean hidden, List<RawCell> cells) {
    RawCell at(int column) {
        for (RawCell cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return RawCell.blank(number, column);
    }
}
