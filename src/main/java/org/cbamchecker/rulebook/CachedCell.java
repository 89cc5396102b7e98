package org.cbamchecker.rulebook;

import org.cbamchecker.tables.Cell;

/** How a kind of cell is marked in a cached rulebook; by position, so new kinds go to the end. */
enum CachedCell {
    BLANK,
    ANY,
    NONE,
    TEXT,
    TEXTS,
    NUMBER,
    DAY;

    static CachedCell of(Cell cell) {
        if (cell instanceof Cell.Text) {
            return TEXT;
        }
        if (cell instanceof Cell.Number) {
            return NUMBER;
        }
        if (cell instanceof Cell.Texts) {
            return TEXTS;
        }
        if (cell instanceof Cell.Day) {
            return DAY;
        }
        if (cell instanceof Cell.Any) {
            return ANY;
        }
        return cell instanceof Cell.None ? NONE : BLANK;
    }
}
