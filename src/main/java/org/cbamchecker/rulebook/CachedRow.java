package org.cbamchecker.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.TableSchema;

/**
 * The parts of a row in a cached rulebook, besides its number, in their order: four texts that say where it stands and
 * what it rests on, its validity, its cells. Most are the same as in the row above and not written again.
 */
final class CachedRow {
    static final int VALIDITY = 4;
    private static final int FIRST_CELL = VALIDITY + 1;

    private CachedRow() {}

    static List<Object> partsOf(Row row) {
        RowReference reference = row.reference();
        List<Object> parts = new ArrayList<>(List.of(
                reference.workbook(), reference.sheet(), reference.id(), reference.legalBasis(), row.validity()));
        parts.addAll(row.cells());
        return parts;
    }

    static Object[] noParts(TableSchema schema) {
        return new Object[FIRST_CELL + schema.columns().size()];
    }

    static Row of(TableSchema schema, int number, Object[] parts) {
        RowReference reference = new RowReference(
                schema.name(), (String) parts[0], (String) parts[1], number, (String) parts[2], (String) parts[3]);
        Cell[] cells = Arrays.copyOfRange(parts, FIRST_CELL, parts.length, Cell[].class);
        return new Row(schema, reference, (Row.Validity) parts[VALIDITY], Arrays.asList(cells));
    }
}
