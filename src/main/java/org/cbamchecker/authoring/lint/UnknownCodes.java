package org.cbamchecker.authoring.lint;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Row;

/** Goods codes and countries that the rulebook's own lists do not have. Told once for each code. */
final class UnknownCodes implements Analysis {
    /** The lists themselves. */
    private static final Set<String> LISTS = Set.of("cn-codes", "countries");

    @Override
    public void examine(ExaminedTable table, Remarks remarks) {
        if (LISTS.contains(table.schema().name())) {
            return;
        }
        for (Column column : table.schema().columns()) {
            if (CodeLists.covers(column, table.words())) {
                examine(column, table, remarks);
            }
        }
    }

    private static void examine(Column column, ExaminedTable table, Remarks remarks) {
        Map<String, Row> first = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Row row : table.everyRow()) {
            for (String code : words(row.cell(column.heading()))) {
                first.putIfAbsent(code, row);
                counts.merge(code, 1, Integer::sum);
            }
        }
        first.forEach((code, row) -> {
            if (!CodeLists.knows(column, code, table.words())) {
                Map<String, String> values = new HashMap<>(Map.of("read", code));
                values.put("count", Integer.toString(counts.get(code)));
                CodeLists.nearest(column, code, table.words()).ifPresent(near -> values.put("nearest", near));
                remarks.warnAbout(
                        code, Diagnostic.warning("TABLE-CODE-UNKNOWN", table.place(row, column.heading()), values));
            }
        });
    }

    private static List<String> words(Cell cell) {
        if (cell instanceof Cell.Texts texts) {
            return texts.values();
        }
        return cell instanceof Cell.Text text ? List.of(text.value()) : List.of();
    }
}
