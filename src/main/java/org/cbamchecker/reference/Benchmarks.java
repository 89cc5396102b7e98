package org.cbamchecker.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Row;

/** Benchmarks of Implementing Regulation (EU) 2025/2620, Annex 5, by code, column, production route and year. */
public final class Benchmarks {
    private final Map<String, List<Row>> byCode = new HashMap<>();
    private final Map<String, String> listedUnder = new HashMap<>();

    Benchmarks(Rulebook rulebook, LocalDate lawDate) {
        for (Row row : rulebook.table("benchmarks").rows()) {
            if (row.validity().text().contains(lawDate)) {
                byCode.computeIfAbsent(row.text("CN code") + row.text("Column"), key -> new ArrayList<>(4))
                        .add(row);
            }
        }
        for (Row row : rulebook.table("cn-codes").rows()) {
            if (row.cell("Benchmark listed under") instanceof Cell.Text earlier) {
                listedUnder.put(row.text("CN code"), earlier.value());
            }
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
        List<Row> rows = rowsOf(sought, day);
        for (String letter : sought.route().split("/")) {
            List<Row> ofRoute = withRoute(rows, letter.strip());
            if (!ofRoute.isEmpty()) {
                return ofRoute;
            }
        }
        List<Row> independent = withRoute(rows, "");
        return independent.isEmpty() && sought.route().isEmpty() ? rows : independent;
    }

    private List<Row> rowsOf(Sought sought, LocalDate day) {
        String code = sought.cn().digits();
        List<Row> rows = byCode.getOrDefault(code + sought.column(), List.of());
        if (rows.isEmpty() && listedUnder.containsKey(code)) {
            rows = byCode.getOrDefault(listedUnder.get(code) + sought.column(), List.of());
        }
        return rows.stream()
                .filter(row -> row.validity().applies().contains(day))
                .filter(row -> covers(row, sought.yearOfProduction()))
                .toList();
    }

    private static boolean covers(Row row, int year) {
        return row.number("Produced from (year)").orElseThrow().intValueExact() <= year
                && year <= row.number("Produced to (year)").orElseThrow().intValueExact();
    }

    private static List<Row> withRoute(List<Row> rows, String route) {
        return rows.stream()
                .filter(row -> row.text("Production route").equals(route))
                .toList();
    }
}
