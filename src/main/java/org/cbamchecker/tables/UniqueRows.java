package org.cbamchecker.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;

/**
 * Proves that no two rows can answer at once: row ids differ, and in a reference table whose hit policy is unique two
 * rows with the same key never hold on the same law date and import date.
 */
final class UniqueRows {
    private final Diagnostics sink;

    private UniqueRows(Diagnostics sink) {
        this.sink = sink;
    }

    static void check(TableSchema schema, List<Row> rows, Diagnostics sink) {
        UniqueRows unique = new UniqueRows(sink);
        unique.checkIds(rows, schema.law() ? LawColumns.ROW_ID : "");
        boolean looksUp = schema.kind() == TableSchema.Kind.REFERENCE;
        if (looksUp && schema.law() && schema.hitPolicy() == TableSchema.HitPolicy.UNIQUE) {
            unique.checkKeys(schema, rows);
        }
    }

    private void checkIds(List<Row> rows, String heading) {
        Map<String, Row> first = new HashMap<>();
        for (Row row : rows) {
            Row earlier = first.putIfAbsent(row.reference().id(), row);
            if (earlier != null) {
                refuse(
                        "ROW-ID-TWICE",
                        row,
                        heading,
                        Map.of("read", row.reference().id(), "other", address(earlier)));
            }
        }
    }

    private void checkKeys(TableSchema schema, List<Row> rows) {
        List<Column> keys = schema.columns().stream()
                .filter(column -> column.role() == Column.Role.KEY)
                .toList();
        String headings = String.join(", ", keys.stream().map(Column::heading).toList());
        Map<List<String>, List<Row>> byKey = new HashMap<>();
        for (Row row : rows) {
            List<String> key = keys.stream()
                    .map(column -> row.cell(column.heading()).canonical())
                    .toList();
            List<Row> earlier = byKey.computeIfAbsent(key, none -> new ArrayList<>(1));
            for (Row other : earlier) {
                if (holdTogether(row, other)) {
                    Map<String, String> values = Map.of("read", String.join(", ", key), "other", address(other));
                    refuse("ROW-KEY-TWICE", row, headings, values);
                }
            }
            earlier.add(row);
        }
    }

    private static boolean holdTogether(Row row, Row other) {
        return row.validity().text().overlaps(other.validity().text())
                && row.validity().applies().overlaps(other.validity().applies());
    }

    private static String address(Row row) {
        return row.reference().address();
    }

    private void refuse(String code, Row row, String heading, Map<String, String> values) {
        Place place = new Place(
                row.reference().workbook(),
                row.reference().sheet(),
                Place.line(row.reference().row()),
                heading);
        sink.add(Diagnostic.error(code, place, values));
    }
}
