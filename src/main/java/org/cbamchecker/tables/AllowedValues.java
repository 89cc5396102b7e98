package org.cbamchecker.tables;

import java.util.ArrayList;
import java.util.List;

/** The values a column allows, as they are written in a cell. */
public final class AllowedValues {
    private AllowedValues() {}

    /** Words of the closed list and marks, separated by commas; empty where the column has neither. */
    public static String of(Column column) {
        return String.join(", ", words(column));
    }

    /** Words of the closed list and marks. */
    public static List<String> words(Column column) {
        List<String> words = new ArrayList<>(column.allowed());
        if (column.type() == Column.Type.YES_NO) {
            words.addAll(List.of("yes", "no"));
        }
        if (column.marks().any()) {
            words.add(Cell.ANY.canonical());
        }
        if (column.marks().none()) {
            words.add(Cell.NONE.canonical());
        }
        return words;
    }
}
