package org.cbamchecker.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.Period;
import org.cbamchecker.rulebook.Phrasebook;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Row;

/** Takes codes, countries and usual values from the tables of a rulebook. */
public final class RulebookReferences {
    private static final String CN = "CN code";
    private static final String CUSTOMS_VALUE = "customs-value";
    private static final int SHORTEST_PREFIX = 2;
    private static final int LONGEST_PREFIX = 8;

    private RulebookReferences() {}

    /**
     * References as of a law date.
     *
     * @param lawDate day whose wording of the tables applies
     */
    public static References of(Rulebook rulebook, LocalDate lawDate) {
        Tables tables = new Tables(rulebook, lawDate);
        return new References(
                tables,
                new Countries(rulebook.table("countries").rows()),
                tables::bounds,
                FormLanguages.of(Phrasebook.of(rulebook)));
    }

    /** Codes and bounds. */
    private static final class Tables implements Nomenclature {
        private final Map<String, List<Row>> codes;
        private final Map<String, List<Row>> prefixes;
        private final Map<String, ValueBounds.Range> ranges = new HashMap<>();

        Tables(Rulebook rulebook, LocalDate lawDate) {
            codes = byCode(rulebook, "cn-codes", lawDate);
            prefixes = byCode(rulebook, "scope", lawDate);
            for (Row row : rulebook.table("plausibility").rows()) {
                boolean bounded = row.number("At least").isPresent()
                        && row.number("At most").isPresent();
                if (bounded && row.text("Check").equals(CUSTOMS_VALUE)) {
                    BigDecimal most = row.number("At most").orElseThrow();
                    BigDecimal least = row.number("At least").orElseThrow();
                    ranges.put(row.text("Sector"), new ValueBounds.Range(least, most));
                }
            }
        }

        private static Map<String, List<Row>> byCode(Rulebook rulebook, String table, LocalDate lawDate) {
            return rulebook.table(table).rows().stream()
                    .filter(row -> row.validity().text().contains(lawDate))
                    .collect(Collectors.groupingBy(row -> row.text(CN)));
        }

        @Override
        public boolean knows(CnCode code, int year) {
            Period calendarYear = Period.ofYear(year);
            return codes.getOrDefault(code.digits(), List.of()).stream()
                    .anyMatch(row -> row.validity().applies().overlaps(calendarYear));
        }

        @Override
        public boolean covers(CnCode code) {
            return longest(code).stream().anyMatch(row -> !row.text("Listed").equals("exclude"));
        }

        @Override
        public boolean isElectricity(CnCode code) {
            return longest(code).stream().anyMatch(row -> row.text("Unit").equals("MWh"));
        }

        Optional<ValueBounds.Range> bounds(CnCode code) {
            return longest(code).stream()
                    .map(row -> ranges.get(row.text("Sector")))
                    .filter(range -> range != null)
                    .findFirst();
        }

        /** Rows of the longest prefix of the scope table that the code begins with. */
        private List<Row> longest(CnCode code) {
            for (int length = LONGEST_PREFIX; length >= SHORTEST_PREFIX; length--) {
                List<Row> rows = prefixes.get(code.prefix(length));
                if (rows != null) {
                    return rows;
                }
            }
            return List.of();
        }
    }

    /** Countries. */
    private static final class Countries implements CountryList {
        private final Set<String> known;
        private final Map<String, String> instead = new HashMap<>();

        Countries(List<Row> rows) {
            known = rows.stream()
                    .filter(row -> !row.text("Kind").equals("not a code"))
                    .map(row -> row.text("Code"))
                    .collect(Collectors.toUnmodifiableSet());
            for (Row row : rows) {
                if (!row.text("Write instead").isEmpty()) {
                    instead.put(row.text("Code"), row.text("Write instead"));
                }
            }
        }

        @Override
        public boolean known(String code) {
            return known.contains(code);
        }

        @Override
        public Optional<String> writeInstead(String code) {
            return Optional.ofNullable(instead.get(code));
        }
    }
}
