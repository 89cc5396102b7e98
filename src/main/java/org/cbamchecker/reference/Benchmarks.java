package org.cbamchecker.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Row;

/** Benchmarks of Implementing Regulation (EU) 2025/2620, Annex 5, by code, column, production route and year. */
public final class Benchmarks {
    /** By column, then by code; codes of later nomenclatures have the entries of the one they were listed under. */
    private final Map<String, Map<String, List<Entry>>> byColumn = new HashMap<>();

    Benchmarks(Rulebook rulebook, LocalDate lawDate) {
        for (Row row : rulebook.table("benchmarks").rows()) {
            if (row.validity().text().contains(lawDate)) {
                byColumn.computeIfAbsent(row.text("Column"), column -> new HashMap<>())
                        .computeIfAbsent(row.text("CN code"), code -> new ArrayList<>(4))
                        .add(Entry.of(row));
            }
        }
        for (Row row : rulebook.table("cn-codes").rows()) {
            if (row.cell("Benchmark listed under") instanceof Cell.Text earlier) {
                byColumn.values().forEach(byCode -> alsoUnder(byCode, row.text("CN code"), earlier.value()));
            }
        }
    }

    private static void alsoUnder(Map<String, List<Entry>> byCode, String code, String earlier) {
        if (byCode.containsKey(earlier)) {
            byCode.putIfAbsent(code, byCode.get(earlier));
        }
    }

    /** @param column A for actual values, B for default values */
    public record Sought(CnCode cn, String column, String route, int yearOfProduction) {}

    /**
     * The benchmarks that fit. A route of two letters, such as (C)/(F), takes the half that has a benchmark; a route
     * without a benchmark of its own takes those that do not depend on the route. More than one row means that the
     * route must be stated.
     */
    public List<Row> find(Sought sought, LocalDate day) {
        List<Entry> entries = entriesOf(sought);
        for (String letter : letters(sought.route())) {
            List<Row> ofRoute = rows(entries, letter, sought.yearOfProduction(), day);
            if (!ofRoute.isEmpty()) {
                return ofRoute;
            }
        }
        List<Row> independent = rows(entries, "", sought.yearOfProduction(), day);
        return independent.isEmpty() && sought.route().isEmpty()
                ? rows(entries, null, sought.yearOfProduction(), day)
                : independent;
    }

    private static List<String> letters(String route) {
        return route.indexOf('/') < 0
                ? List.of(route.strip())
                : Arrays.stream(route.split("/")).map(String::strip).toList();
    }

    private List<Entry> entriesOf(Sought sought) {
        return byColumn.getOrDefault(sought.column(), Map.of())
                .getOrDefault(sought.cn().digits(), List.of());
    }

    /** @param route null for every route */
    private static List<Row> rows(List<Entry> entries, String route, int year, LocalDate day) {
        List<Row> rows = new ArrayList<>(2);
        for (Entry entry : entries) {
            if ((route == null || entry.route().equals(route)) && entry.holds(year, day)) {
                rows.add(entry.row());
            }
        }
        return rows;
    }

    /** A row with its conditions read once. */
    private record Entry(Row row, String route, int from, int to) {
        static Entry of(Row row) {
            return new Entry(
                    row,
                    row.text("Production route"),
                    year(row, "Produced from (year)"),
                    year(row, "Produced to (year)"));
        }

        private static int year(Row row, String heading) {
            return row.number(heading).orElseThrow().intValueExact();
        }

        boolean holds(int year, LocalDate day) {
            return from <= year && year <= to && row.validity().applies().contains(day);
        }
    }
}
