package org.cbamchecker.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Row;

/**
 * Emission factors of electricity as rows of the law: each with its annex, its source and its dates (Implementing
 * Regulation (EU) 2025/2621, Annexes II and III).
 */
final class ElectricityFactors {
    static final String TABLE = "electricity-factors";

    private static final String COUNTRY = "Country";
    private static final String USE = "Use";
    private static final String FACTOR = "Factor (t CO2/MWh)";
    private static final String IMPORTED = "imported electricity";
    private static final String SOURCE =
            "Implementing Regulation (EU) 2025/2621, http://data.europa.eu/eli/reg_impl/2025/2621/oj";
    private static final LocalDate TEXT_VALID_FROM = LocalDate.of(2025, 12, 31);
    private static final LocalDate APPLIES_FROM = LocalDate.of(2026, 1, 1);

    private final Set<String> countries;
    private final List<Row> bounds;
    private final Diagnostics faults;
    private final Map<String, String> seen = new HashMap<>();

    ElectricityFactors(Rulebook rulebook, Diagnostics faults) {
        this.faults = faults;
        countries = rulebook.table("countries").rows().stream()
                .filter(row -> !row.text("Kind").equals("not a code"))
                .map(row -> row.text("Code"))
                .collect(Collectors.toUnmodifiableSet());
        bounds = rulebook.table("plausibility").rows().stream()
                .filter(row -> row.text("Check").equals("electricity-factor"))
                .toList();
    }

    /** Reports what cannot be meant: unknown countries, factors twice, factors in another unit. */
    void check(CopiedFactors.Placed placed) {
        Row row = placed.row();
        String country = row.text(COUNTRY);
        if (!countries.contains(country)) {
            fault("COUNTRY-NOT-LISTED", placed.place(), COUNTRY, Map.of("read", country));
        }
        String key = country + ", " + row.text(USE);
        String earlier = seen.putIfAbsent(key, placed.place().cell());
        if (earlier != null) {
            fault("FACTOR-TWICE", placed.place(), USE, Map.of("read", key, "other", earlier));
        }
        row.number(FACTOR).ifPresent(factor -> bounds.forEach(bound -> checkBound(placed, factor, bound)));
    }

    private void checkBound(CopiedFactors.Placed placed, BigDecimal factor, Row bound) {
        BigDecimal least = bound.number("At least").orElse(factor);
        BigDecimal most = bound.number("At most").orElse(factor);
        if (factor.compareTo(least) < 0 || factor.compareTo(most) > 0) {
            fault(
                    "FACTOR-OUT-OF-RANGE",
                    placed.place(),
                    FACTOR,
                    Map.of(
                            "read",
                            factor.toPlainString(),
                            "least",
                            least.toPlainString(),
                            "most",
                            most.toPlainString()));
        }
    }

    private void fault(String code, Place row, String column, Map<String, String> values) {
        faults.add(Diagnostic.error(code, new Place(row.file(), row.sheet(), row.cell(), column), values));
    }

    /** The row of the table: the copied cells, then the columns of the law. */
    static List<String> lawRow(Row row, LocalDate today) {
        boolean imported = row.text(USE).equals(IMPORTED);
        String id = "electricity-" + row.text(COUNTRY) + (imported ? "-imported" : "-indirect");
        String annex = imported ? "IR-2025-2621:AnnexIII" : "IR-2025-2621:AnnexII";
        List<String> copied = row.cells().stream().map(Cell::canonical).toList();
        List<String> law = List.of(
                id, annex, SOURCE, today.toString(), TEXT_VALID_FROM.toString(), "", APPLIES_FROM.toString(), "");
        return Stream.concat(copied.stream(), law.stream()).toList();
    }
}
