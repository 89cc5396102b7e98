package org.cbamchecker.authoring.difference;

import java.util.List;
import org.cbamchecker.tables.Row;

/** What became of a row. Rows are the same row where they have the same row id, wherever they stand. */
public sealed interface RowEdit {
    /** The row as it is now, or as it was where it is gone. */
    Row row();

    /** A row that was not there before. */
    record Added(Row row) implements RowEdit {}

    /** A row that is gone. */
    record Removed(Row row) implements RowEdit {}

    /** A row with cells that say something else; never without any. */
    record Changed(Row before, Row row, List<CellEdit> cells) implements RowEdit {
        public Changed {
            cells = List.copyOf(cells);
        }
    }

    /** A row before or behind other rows than before, in a table whose first fitting row answers. */
    record Moved(Row before, Row row) implements RowEdit {}
}
