package org.cbamchecker.authoring.preview;

import java.util.List;
import org.cbamchecker.authoring.difference.CellEdit;
import org.cbamchecker.authoring.difference.RowEdit;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.TableSchema;

/** The smallest part of a difference that can be made without the others. */
public sealed interface Edit {
    /**
     * Cells of one row, nearly always one; the first and the last day of a period are edited together, since a period
     * may not end before it begins.
     */
    record Cells(Row before, Row after, List<CellEdit> cells) implements Edit {
        public Cells {
            cells = List.copyOf(cells);
        }
    }

    /** A row that was added, taken away or moved. */
    record WholeRow(RowEdit row) implements Edit {}

    /** A table whose columns are not what they were; nobody can say which of its cells did it. */
    record WholeTable(TableSchema schema) implements Edit {}

    /**
     * An article whose rules read otherwise.
     *
     * @param rules names of these rules
     */
    record Article(String file, List<String> rules) implements Edit {
        public Article {
            rules = List.copyOf(rules);
        }
    }
}
