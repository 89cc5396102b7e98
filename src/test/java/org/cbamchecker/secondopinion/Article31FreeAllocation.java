package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cbamchecker.secondopinion.Article7Emissions.Thing;
import org.cbamchecker.tables.Row;

/** Article 31 with Implementing Regulation (EU) 2025/2620: CBAM factor · cross-sectoral factor · benchmark. */
final class Article31FreeAllocation {
    private final LawBook law;

    Article31FreeAllocation(LawBook law) {
        this.law = law;
    }

    /** Equation 2: the process of a good with actual values. */
    BigDecimal columnA(Thing thing, String route, int yearOfProduction, Set<String> findings) {
        return column("A", thing, route, yearOfProduction, findings);
    }

    /** Equation 6: the whole chain of a good with default values. */
    BigDecimal columnB(Thing thing, String route, int yearOfProduction, Set<String> findings) {
        return column("B", thing, route, yearOfProduction, findings);
    }

    private BigDecimal column(String column, Thing thing, String route, int year, Set<String> findings) {
        if (thing.isElectricity()) {
            return BigDecimal.ZERO;
        }
        LocalDate day = thing.imported();
        List<Row> benchmarks = benchmarks(column, thing.cn(), route, year, day);
        BigDecimal factor = LawBook.number(first(law.rows("cbam-factor", day)), "Factor");
        BigDecimal correction = LawBook.number(first(law.rows("cross-sectoral-factor", day)), "Factor");
        if (benchmarks.isEmpty()) {
            findings.add("BENCHMARK-MISSING");
        }
        if (benchmarks.size() > 1) {
            findings.add("BENCHMARK-ROUTE-NEEDED");
        }
        if (benchmarks.size() == 1 && thing.imported().getYear() >= 2027) {
            findings.add("BENCHMARK-REVIEW-PENDING");
        }
        if (factor == null) {
            findings.add("CBAM-FACTOR-MISSING");
        }
        if (correction == null) {
            findings.add("CROSS-SECTORAL-FACTOR-NOT-SET");
        }
        if (benchmarks.size() != 1 || factor == null || correction == null) {
            return null;
        }
        return factor.multiply(correction).multiply(LawBook.number(benchmarks.get(0), "Benchmark (t CO2e/t)"));
    }

    private static Row first(List<Row> rows) {
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** Annex 5: of the route, or else those that do not depend on a route. */
    private List<Row> benchmarks(String column, String cn, String route, int year, LocalDate day) {
        List<Row> rows = ofYear(law.find("benchmark/" + column + "/" + cn, day), year);
        for (Row code : law.find("code/" + cn, day)) {
            String earlier = code.text("Benchmark listed under");
            if (rows.isEmpty() && !earlier.isEmpty()) {
                rows = ofYear(law.find("benchmark/" + column + "/" + earlier, day), year);
            }
        }
        for (String letter : route.split("/")) {
            List<Row> ofRoute = ofRoute(rows, letter);
            if (!ofRoute.isEmpty()) {
                return ofRoute;
            }
        }
        List<Row> withoutRoute = ofRoute(rows, "");
        return withoutRoute.isEmpty() && route.isEmpty() ? rows : withoutRoute;
    }

    private static List<Row> ofYear(List<Row> rows, int year) {
        List<Row> ofYear = new ArrayList<>();
        for (Row row : rows) {
            int from = LawBook.number(row, "Produced from (year)").intValueExact();
            int to = LawBook.number(row, "Produced to (year)").intValueExact();
            if (from <= year && year <= to) {
                ofYear.add(row);
            }
        }
        return ofYear;
    }

    private static List<Row> ofRoute(List<Row> rows, String route) {
        List<Row> ofRoute = new ArrayList<>();
        for (Row row : rows) {
            if (row.text("Production route").equals(route)) {
                ofRoute.add(row);
            }
        }
        return ofRoute;
    }
}
