package org.cbamchecker.authoring.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Row;

/** The words that stand in each column of a table: what a slip of the pen or of the list puts in place of another. */
final class ColumnWords {
    private final Map<String, TreeSet<String>> words = new HashMap<>();

    ColumnWords(List<Row> rows) {
        for (Row row : rows) {
            for (Column column : row.schema().columns()) {
                add(column.heading(), row.cell(column.heading()));
            }
        }
    }

    private void add(String heading, Cell cell) {
        TreeSet<String> known = words.computeIfAbsent(heading, none -> new TreeSet<>());
        if (cell instanceof Cell.Text text) {
            known.add(text.value());
        } else if (cell instanceof Cell.Texts several) {
            known.addAll(several.values());
        }
    }

    /** The next word of the column in the order of letters, the first after the last; empty where there is no other. */
    String after(String heading, String word) {
        TreeSet<String> known = words.getOrDefault(heading, new TreeSet<>());
        if (known.isEmpty()) {
            return "";
        }
        String next = known.higher(word);
        String other = next == null ? known.first() : next;
        return other.equals(word) ? "" : other;
    }
}
