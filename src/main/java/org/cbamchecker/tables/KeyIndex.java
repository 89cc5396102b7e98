package org.cbamchecker.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows by the exact values of some columns. Immutable; safe for use by several threads. */
public final class KeyIndex {
    private final Map<List<String>, List<Row>> rows;

    private KeyIndex(Map<List<String>, List<Row>> rows) {
        this.rows = rows;
    }

    /** Index over the columns with these headings, in this order. */
    public static KeyIndex of(Table table, String... headings) {
        int[] positions = new int[headings.length];
        for (int i = 0; i < headings.length; i++) {
            positions[i] = table.schema().indexOf(headings[i]);
        }
        Map<List<String>, List<Row>> rows = new HashMap<>();
        for (Row row : table.rows()) {
            rows.computeIfAbsent(key(row, positions), key -> new ArrayList<>(1)).add(row);
        }
        return new KeyIndex(rows);
    }

    private static List<String> key(Row row, int[] positions) {
        List<String> key = new ArrayList<>(positions.length);
        for (int position : positions) {
            key.add(row.cells().get(position).canonical());
        }
        return key;
    }

    /** Rows with these values, written as in the table, in its order. */
    public List<Row> rows(String... key) {
        return rows.getOrDefault(List.of(key), List.of()).stream().toList();
    }

    /** Rows with these values that hold on both clocks. */
    public List<Row> rows(List<String> key, LocalDate lawDate, LocalDate importDate) {
        return holding(rows.getOrDefault(key, List.of()), lawDate, importDate);
    }

    /** The first of them, found without gathering the others. */
    public Optional<Row> first(List<String> key, LocalDate lawDate, LocalDate importDate) {
        for (Row row : rows.getOrDefault(key, List.of())) {
            if (row.holds(lawDate, importDate)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    static List<Row> holding(List<Row> rows, LocalDate lawDate, LocalDate importDate) {
        List<Row> holding = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (row.holds(lawDate, importDate)) {
                holding.add(row);
            }
        }
        return holding;
    }
}
