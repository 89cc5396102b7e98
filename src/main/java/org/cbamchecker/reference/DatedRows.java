package org.cbamchecker.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;

/** Rows of a table found by exact keys and the day they govern, in the wording of one law date. */
final class DatedRows {
    private static final char SEPARATOR = '\u001f';

    private final Map<String, List<Row>> byKey = new HashMap<>();

    DatedRows(Table table, LocalDate lawDate, String... keyColumns) {
        for (Row row : table.rows()) {
            if (row.validity().text().contains(lawDate)) {
                byKey.computeIfAbsent(keyOf(row, keyColumns), key -> new ArrayList<>(1)).add(row);
            }
        }
    }

    /** The first row with these keys that governs the day. */
    Optional<Row> find(LocalDate day, String... keys) {
        for (Row row : byKey.getOrDefault(join(keys), List.of())) {
            if (row.validity().applies().contains(day)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static String keyOf(Row row, String[] columns) {
        String[] values = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            values[i] = row.cell(columns[i]).canonical();
        }
        return join(values);
    }

    private static String join(String[] keys) {
        return keys.length == 1 ? keys[0] : String.join(String.valueOf(SEPARATOR), keys);
    }
}
