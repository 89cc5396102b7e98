package org.cbamchecker.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.law.RowReference;

/**
 * Proves that no two rows can answer at once: row ids differ, and in a reference table whose hit policy is unique two
 * rows with the same key never hold on the same law date and import date.
 */
final class UniqueRows {
    private final Diagnostics sink;
    private final Places places;

    private UniqueRows(Diagnostics sink, Places places) {
        this.sink = sink;
        this.places = places;
    }

    /** Where in a row a fault is shown. */
    @FunctionalInterface
    interface Places {
        /** @param headings of the columns the fault is about; none where the sheet has no column of row ids */
        Place of(Row row, List<String> headings);
    }

    static void check(TableSchema schema, List<Row> rows, Diagnostics sink) {
        check(schema, rows, sink, UniqueRows::line);
    }

    private static Place line(Row row, List<String> headings) {
        RowReference reference = row.reference();
        String heading = String.join(", ", headings);
        return new Place(reference.workbook(), reference.sheet(), Place.line(reference.row()), heading);
    }

    static void check(TableSchema schema, List<Row> rows, Diagnostics sink, Places places) {
        UniqueRows unique = new UniqueRows(sink, places);
        unique.checkIds(rows, schema.law() ? List.of(LawColumns.ROW_ID) : List.of(), new HashMap<>());
        boolean looksUp = schema.kind() == TableSchema.Kind.REFERENCE;
        if (looksUp && schema.law() && schema.hitPolicy() == TableSchema.HitPolicy.UNIQUE) {
            unique.checkKeys(schema, rows);
        }
    }

    /** The ids of rows that another fault keeps out of the table, as far as they could be read. */
    static void checkIdsOf(List<Row> leftOut, List<Row> rows, Diagnostics sink, Places places) {
        if (!leftOut.isEmpty() && leftOut.get(0).schema().law()) {
            List<Row> named = leftOut.stream()
                    .filter(row -> !row.reference().id().isEmpty())
                    .toList();
            Map<String, Row> first = new HashMap<>();
            rows.forEach(row -> first.putIfAbsent(row.reference().id(), row));
            new UniqueRows(sink, places).checkIds(named, List.of(LawColumns.ROW_ID), first);
        }
    }

    private void checkIds(List<Row> rows, List<String> headings, Map<String, Row> first) {
        for (Row row : rows) {
            Row earlier = first.putIfAbsent(row.reference().id(), row);
            if (earlier != null) {
                refuse(
                        "ROW-ID-TWICE",
                        row,
                        headings,
                        Map.of("read", row.reference().id(), "other", address(earlier)));
            }
        }
    }

    private void checkKeys(TableSchema schema, List<Row> rows) {
        List<Column> keys = schema.columns().stream()
                .filter(column -> column.role() == Column.Role.KEY)
                .toList();
        List<String> headings = keys.stream().map(Column::heading).toList();
        Map<List<String>, List<Row>> byKey = new HashMap<>();
        for (Row row : rows) {
            List<String> key = keys.stream()
                    .map(column -> row.cell(column.heading()).canonical())
                    .toList();
            List<Row> earlier = byKey.computeIfAbsent(key, none -> new ArrayList<>(1));
            // One of them is enough: of a thousand equal rows each would otherwise be told with every other.
            earlier.stream()
                    .filter(other -> holdTogether(row, other))
                    .findFirst()
                    .ifPresent(other -> {
                        Map<String, String> values = Map.of("read", String.join(", ", key), "other", address(other));
                        refuse("ROW-KEY-TWICE", row, headings, values);
                    });
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

    private void refuse(String code, Row row, List<String> headings, Map<String, String> values) {
        sink.add(Diagnostic.error(code, places.of(row, headings), values));
    }
}
