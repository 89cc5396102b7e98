package org.cbamchecker.authoring.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Row;

/**
 * A row that is like another in all but one sign of a code, where only the other code is on a list: probably the same row twice,
 * once with a slip. Two codes that both exist and say the same are nothing to remark.
 */
final class NearDuplicates implements Analysis {
    @Override
    public void examine(ExaminedTable table, Remarks remarks) {
        for (Column column : table.schema().columns()) {
            boolean asked = column.role() == Column.Role.KEY || column.role() == Column.Role.CONDITION;
            if (asked && CodeLists.covers(column, table.words())) {
                examine(column, table, remarks);
            }
        }
    }

    private static void examine(Column column, ExaminedTable table, Remarks remarks) {
        Map<List<String>, Row> byContent = new HashMap<>();
        for (Row row : table.rows()) {
            byContent.putIfAbsent(
                    content(row, column, row.cell(column.heading()).canonical()), row);
        }
        for (Row row : table.rows()) {
            if (row.cell(column.heading()) instanceof Cell.Text code
                    && !CodeLists.knows(column, code.value(), table.words())) {
                CodeLists.slips(code.value()).stream()
                        .filter(slip -> CodeLists.knows(column, slip, table.words()))
                        .map(slip -> byContent.get(content(row, column, slip)))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .ifPresent(twin -> remarks.warn(
                                "TABLE-NEAR-DUPLICATE",
                                row,
                                column.heading(),
                                Map.of(
                                        "read", code.value(),
                                        "nearest", twin.text(column.heading()),
                                        "row", twin.reference().id())));
            }
        }
    }

    /** All that a row says, notes apart, as if another code stood in one column. */
    private static List<String> content(Row row, Column changed, String code) {
        List<String> content = new ArrayList<>();
        for (Column column : row.schema().columns()) {
            if (column.heading().equals(changed.heading())) {
                content.add(code);
            } else if (column.role() != Column.Role.NOTE) {
                content.add(row.cell(column.heading()).canonical());
            }
        }
        return content;
    }
}
