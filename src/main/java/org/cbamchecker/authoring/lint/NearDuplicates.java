package org.cbamchecker.authoring.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Row;

/**
 * Two rows that are alike in all but one sign of a code, where only one of the codes is on a list: probably the same
 * row twice, once with a slip. Codes that both exist and say the same are nothing to remark, and neither is what many
 * rows say.
 */
final class NearDuplicates implements Analysis {
    @Override
    public void examine(ExaminedTable table, Remarks remarks) {
        for (Column column : table.schema().columns()) {
            boolean asked = column.role() == Column.Role.KEY || column.role() == Column.Role.CONDITION;
            if (asked && CodeLists.covers(column, table.words())) {
                for (List<Row> alike : alike(table.rows(), column)) {
                    var pair = new Pair(alike.get(0), alike.get(1), column);
                    pair.examine(table.words(), remarks);
                    pair.turned().examine(table.words(), remarks);
                }
            }
        }
    }

    /** Rows of which two, and no more, say the same. */
    private static List<List<Row>> alike(List<Row> rows, Column column) {
        Map<List<String>, List<Row>> byContent = new LinkedHashMap<>();
        for (Row row : rows) {
            byContent
                    .computeIfAbsent(content(row, column), none -> new ArrayList<>(1))
                    .add(row);
        }
        return byContent.values().stream().filter(alike -> alike.size() == 2).toList();
    }

    /** All that a row says, notes and one column apart. */
    private static List<String> content(Row row, Column left) {
        List<String> content = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = row.schema().columns().get(i);
            if (column.role() != Column.Role.NOTE && !column.heading().equals(left.heading())) {
                content.add(row.cells().get(i).canonical());
            }
        }
        return content;
    }

    private record Pair(Row row, Row twin, Column column) {
        Pair turned() {
            return new Pair(twin, row, column);
        }

        void examine(KnownWords words, Remarks remarks) {
            String code = row.text(column.heading());
            String other = twin.text(column.heading());
            boolean slip = !CodeLists.knows(column, code, words)
                    && CodeLists.knows(column, other, words)
                    && CodeLists.slips(code).contains(other);
            if (slip) {
                Map<String, String> values = Map.of(
                        "read", code, "nearest", other, "row", twin.reference().id());
                remarks.warn("TABLE-NEAR-DUPLICATE", row, column.heading(), values);
            }
        }
    }
}
