package org.cbamchecker.bench.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbamchecker.bench.peers.DecisionTable.Column;
import org.cbamchecker.bench.peers.DecisionTable.Test;
import org.cbamchecker.law.Period;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Row;

/**
 * The decision that all engines share, from the workbooks of the rulebook: whether a good is listed and in which
 * sector, whether its origin is exempt, its default value with mark-up, its benchmark, and the certificates of a line.
 * A table in which the longest code wins has its rows in that order; codes are tested by columns of one length each.
 */
final class CbamDecision {
    static final LocalDate LAW_DATE = LocalDate.of(2026, 11, 21);
    static final List<Integer> LENGTHS = List.of(8, 6, 5, 4, 2);

    private static final int YEAR = 2026;
    private static final String ANY_COUNTRY = "ZZ";

    private final Rulebook rulebook;
    private final Set<String> countries;

    /** @param countries whose own default values take part; all where it is empty */
    private CbamDecision(Rulebook rulebook, Set<String> countries) {
        this.rulebook = rulebook;
        this.countries = countries;
    }

    static Model of(Rulebook rulebook, Set<String> countries) {
        var decision = new CbamDecision(rulebook, countries);
        List<Column> question = new ArrayList<>(codes());
        question.addAll(List.of(Column.text("origin"), Column.whole("day"), Column.decimal("tonnes")));
        return new Model(
                "obligation",
                "ImportCase",
                question,
                List.of(
                        decision.scope(),
                        decision.exemptOrigins(),
                        decision.defaultValues(),
                        decision.markUps(),
                        decision.benchmarks(),
                        decision.factors()),
                List.of(
                        new Formula(
                                "embedded", Map.of(), List.of(), List.of("value", "markUp"), "value * (1 + markUp)"),
                        new Formula(
                                "certificates",
                                Map.of("listed", "include"),
                                List.of("ground"),
                                List.of("embedded", "benchmark"),
                                "max(0, (embedded - benchmark * cbamFactor * crossSectoral) * tonnes)")));
    }

    /** A day as a whole number, 20261121, which every engine can compare. */
    static int day(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    static String codeColumn(int length) {
        return "cn" + length;
    }

    private static List<Column> codes() {
        return LENGTHS.stream().map(length -> Column.text(codeColumn(length))).toList();
    }

    private DecisionTable scope() {
        Stream<DecisionTable.Row> rows = current("scope")
                .filter(row -> !row.text("Listed").equals("ask") && !row.text("Calcined").equals("no"))
                .sorted(Comparator.comparing((Row row) -> row.text("CN code").length()).reversed())
                .map(row -> new DecisionTable.Row(
                        code(row.text("CN code")), List.of(row.text("Listed"), row.text("Sector"))));
        return table("scope", codes(), List.of(Column.text("listed"), Column.text("sector")), rows);
    }

    private DecisionTable exemptOrigins() {
        Stream<DecisionTable.Row> rows = current("exempt-origins")
                .filter(row -> row.text("Ground").equals("annex-iii-1") && !row.text("Origin").isEmpty())
                .map(row -> new DecisionTable.Row(
                        List.of(Test.is(row.text("Origin"))), List.of(row.text("Ground"))));
        return table("exemption", List.of(Column.text("origin")), List.of(Column.text("ground")), rows);
    }

    /** A country's own rows first; where none of them has a value, those of other countries serve. */
    private DecisionTable defaultValues() {
        Map<List<String>, List<Row>> byKey = current("default-values")
                .filter(row -> countries.isEmpty() || row.text("Country").equals(ANY_COUNTRY)
                        || countries.contains(row.text("Country")))
                .collect(Collectors.groupingBy(
                        row -> List.of(row.text("Country"), eightDigits(row.text("CN code"))), LinkedHashMap::new,
                        Collectors.toList()));
        refuseUnusableOverUsable(byKey);
        Comparator<Row> ownFirst = Comparator.comparing(row -> row.text("Country").equals(ANY_COUNTRY));
        Stream<DecisionTable.Row> rows = byKey.values().stream()
                .filter(CbamDecision::isUsable)
                .map(only -> only.get(0))
                .sorted(ownFirst.thenComparing(
                        Comparator.comparing((Row row) -> eightDigits(row.text("CN code")).length()).reversed()))
                .map(CbamDecision::defaultValue);
        List<Column> inputs = new ArrayList<>(List.of(Column.text("origin")));
        inputs.addAll(codes());
        return table("defaultValue", inputs, List.of(Column.decimal("value"), Column.text("route")), rows);
    }

    private static DecisionTable.Row defaultValue(Row row) {
        String country = row.text("Country");
        List<Test> tests = new ArrayList<>();
        tests.add(country.equals(ANY_COUNTRY) ? Test.ANY : Test.is(country));
        tests.addAll(code(eightDigits(row.text("CN code"))));
        return new DecisionTable.Row(
                tests,
                List.of(row.number("Total (t CO2e/t)").orElseThrow().toPlainString(), route(row)));
    }

    /** As engines are told it, for some take an empty text for nothing. */
    private static String route(Row row) {
        String route = row.text("Production route");
        return route.isEmpty() ? "none" : route;
    }

    /** Rows that differ in their last two digits alone decide nothing without a TARIC code, and lines here have none. */
    private static boolean isUsable(List<Row> sameCode) {
        return sameCode.size() == 1 && sameCode.get(0).text("Kind of row").equals("value");
    }

    /** Rows without a value may be left out, unless they keep a shorter code's value from being used. */
    private static void refuseUnusableOverUsable(Map<List<String>, List<Row>> byKey) {
        byKey.forEach((key, rows) -> {
            for (int length = key.get(1).length() - 1; length >= 2 && !isUsable(rows); length--) {
                List<Row> shorter = byKey.get(List.of(key.get(0), key.get(1).substring(0, length)));
                if (shorter != null && isUsable(shorter)) {
                    throw new IllegalStateException("A row without a value stands before one with a value: " + key);
                }
            }
        });
    }

    private static String eightDigits(String code) {
        return code.substring(0, Math.min(8, code.length()));
    }

    private DecisionTable markUps() {
        Stream<DecisionTable.Row> rows = current("mark-ups")
                .map(row -> new DecisionTable.Row(
                        List.of(Test.is(row.text("Sector")), period(row)), List.of(number(row, "Mark-up (share)"))));
        return table(
                "markUps",
                List.of(Column.text("sector"), Column.whole("day")),
                List.of(Column.decimal("markUp")),
                rows);
    }

    /** A route of two letters takes the half that has a benchmark; what has no row for its route takes the general one. */
    private DecisionTable benchmarks() {
        Set<String> routes = new TreeSet<>();
        current("default-values").forEach(row -> routes.add(route(row)));
        Map<String, List<Row>> byCode = current("benchmarks")
                .filter(row -> row.text("Column").equals("B") && isOfYear(row))
                .collect(Collectors.groupingBy(row -> row.text("CN code"), LinkedHashMap::new, Collectors.toList()));
        current("cn-codes").forEach(row -> {
            List<Row> earlier = byCode.get(row.text("Benchmark listed under"));
            if (earlier != null) {
                byCode.putIfAbsent(row.text("CN code"), earlier);
            }
        });
        List<DecisionTable.Row> rows = new ArrayList<>();
        byCode.forEach((code, ofCode) -> rows.addAll(benchmarks(code, ofCode, routes)));
        return table(
                "benchmarks",
                List.of(Column.text("cn8"), Column.text("route")),
                List.of(Column.decimal("benchmark")),
                rows.stream());
    }

    private static List<DecisionTable.Row> benchmarks(String code, List<Row> ofCode, Set<String> routes) {
        List<DecisionTable.Row> rows = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Row row : ofCode) {
            String letter = row.text("Production route");
            List<String> served = routes.stream()
                    .filter(route -> !letter.isEmpty() && servedBy(letter, route, ofCode))
                    .toList();
            if (!served.isEmpty()) {
                rows.add(new DecisionTable.Row(
                        List.of(Test.is(code), new Test.OneOf(List.copyOf(new LinkedHashSet<>(served)))),
                        List.of(number(row, "Benchmark (t CO2e/t)"))));
                taken.addAll(served);
            }
        }
        ofCode.stream()
                .filter(row -> row.text("Production route").isEmpty())
                .forEach(row -> rows.add(new DecisionTable.Row(
                        List.of(Test.is(code), Test.ANY), List.of(number(row, "Benchmark (t CO2e/t)")))));
        return rows;
    }

    /** Whether of the letters of a route this one is the first that has a benchmark. */
    private static boolean servedBy(String letter, String route, List<Row> ofCode) {
        Set<String> letters = ofCode.stream().map(row -> row.text("Production route")).collect(Collectors.toSet());
        return Stream.of(route.split("/"))
                .filter(letters::contains)
                .findFirst()
                .filter(letter::equals)
                .isPresent();
    }

    private static boolean isOfYear(Row row) {
        return row.number("Produced from (year)").orElseThrow().intValueExact() <= YEAR
                && YEAR <= row.number("Produced to (year)").orElseThrow().intValueExact();
    }

    private DecisionTable factors() {
        Map<String, Row> crossSectoral = current("cross-sectoral-factor")
                .collect(Collectors.toMap(row -> number(row, "Year"), row -> row));
        Stream<DecisionTable.Row> rows = current("cbam-factor")
                .filter(row -> crossSectoral.get(number(row, "Year")).number("Factor").isPresent())
                .map(row -> new DecisionTable.Row(
                        List.of(period(row)),
                        List.of(number(row, "Factor"), number(crossSectoral.get(number(row, "Year")), "Factor"))));
        return table(
                "factors",
                List.of(Column.whole("day")),
                List.of(Column.decimal("cbamFactor"), Column.decimal("crossSectoral")),
                rows);
    }

    private static Test period(Row row) {
        Period period = row.validity().applies();
        return new Test.Between(
                period.from().equals(LocalDate.MIN) ? 0 : day(period.from()),
                period.to().equals(LocalDate.MAX) ? 99_991_231 : day(period.to()));
    }

    private static List<Test> code(String prefix) {
        return LENGTHS.stream()
                .map(length -> prefix.length() == length ? Test.is(prefix) : Test.ANY)
                .toList();
    }

    private static String number(Row row, String heading) {
        return row.number(heading).orElseThrow().toPlainString();
    }

    private Stream<Row> current(String table) {
        return rulebook.table(table).rows().stream()
                .filter(row -> row.validity().text().contains(LAW_DATE));
    }

    private static DecisionTable table(
            String name, List<Column> inputs, List<Column> outputs, Stream<DecisionTable.Row> rows) {
        List<DecisionTable.Row> all = new ArrayList<>(rows.toList());
        all.add(new DecisionTable.Row(
                inputs.stream().map(input -> Test.ANY).toList(), nothing(outputs)));
        return new DecisionTable(name, List.copyOf(inputs), List.copyOf(outputs), all);
    }

    private static List<String> nothing(Collection<Column> outputs) {
        List<String> nothing = new ArrayList<>();
        outputs.forEach(output -> nothing.add(null));
        return nothing;
    }
}
