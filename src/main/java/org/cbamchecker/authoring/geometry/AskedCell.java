package org.cbamchecker.authoring.geometry;

import java.util.List;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;

/** A cell and the column it answers. */
record AskedCell(Column column, Cell cell) {
    /** The words of the cell; none where it holds a mark. */
    List<String> words() {
        if (cell instanceof Cell.Texts texts) {
            return texts.values();
        }
        boolean mark = cell instanceof Cell.Any || cell instanceof Cell.None || cell instanceof Cell.Blank;
        return mark ? List.of() : List.of(cell.canonical());
    }
}
