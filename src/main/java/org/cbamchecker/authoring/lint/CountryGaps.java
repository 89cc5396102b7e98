package org.cbamchecker.authoring.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.cbamchecker.law.Period;
import org.cbamchecker.reference.DefaultValues;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Row;

/**
 * Goods codes that a list by countries leaves out, at every time at which something changes. A country's own list must
 * be whole within each heading of which it has a code; the list of other countries, on which all the others fall back,
 * must have every heading of the sectors that the table deals with.
 */
final class CountryGaps implements Analysis {
    private static final int HEADING = 4;
    /** Says of a row that it only announces others. */
    private static final String KIND = "Kind of row";

    private static final String ANNOUNCES = "heading";

    @Override
    public boolean needsEveryRow() {
        return true;
    }

    @Override
    public void examine(ExaminedTable table, Remarks remarks) {
        Optional<String> country = key(table, Column.Type.COUNTRY);
        Optional<String> code = key(table, Column.Type.CN_PREFIX);
        if (country.isPresent() && code.isPresent() && !table.words().goods().isEmpty()) {
            new Lists(table, country.get(), code.get()).examine(remarks);
        }
    }

    private static Optional<String> key(ExaminedTable table, Column.Type type) {
        return table.schema().columns().stream()
                .filter(column -> column.role() == Column.Role.KEY && column.type() == type)
                .map(Column::heading)
                .findFirst();
    }

    /** The rows of one table by country. */
    private static final class Lists {
        private final ExaminedTable table;
        private final String codeHeading;
        private final Map<String, List<Row>> byCountry = new TreeMap<>();
        private final Set<String> told = new HashSet<>();

        Lists(ExaminedTable table, String countryHeading, String codeHeading) {
            this.table = table;
            this.codeHeading = codeHeading;
            boolean announces = table.schema().column(KIND).isPresent();
            for (Row row : table.rows()) {
                if (!announces || !row.text(KIND).equals(ANNOUNCES)) {
                    byCountry
                            .computeIfAbsent(row.text(countryHeading), none -> new ArrayList<>())
                            .add(row);
                }
            }
        }

        void examine(Remarks remarks) {
            for (LocalDate law : beginnings(row -> row.validity().text(), List.of())) {
                List<Period> goods = table.words().goods().all().stream()
                        .map(Nomenclature.Good::valid)
                        .toList();
                for (LocalDate day : beginnings(row -> row.validity().applies(), goods)) {
                    byCountry.forEach((country, rows) -> examine(new Moment(law, day), country, rows, remarks));
                }
            }
        }

        private record Moment(LocalDate law, LocalDate day) {}

        /** The days on which something begins, or is over, from the first row on. */
        private TreeSet<LocalDate> beginnings(Function<Row, Period> clock, List<Period> more) {
            TreeSet<LocalDate> days = new TreeSet<>();
            Set<Period> periods = new HashSet<>();
            table.rows().forEach(row -> periods.add(clock.apply(row)));
            LocalDate first =
                    periods.stream().map(Period::from).min(LocalDate::compareTo).orElse(LocalDate.MAX);
            periods.addAll(more);
            for (Period period : periods) {
                days.add(period.from());
                if (!period.to().equals(LocalDate.MAX)) {
                    days.add(period.to().plusDays(1));
                }
            }
            return new TreeSet<>(days.tailSet(first));
        }

        private void examine(Moment moment, String country, List<Row> rows, Remarks remarks) {
            NavigableSet<String> codes = new TreeSet<>();
            for (Row row : rows) {
                if (row.holds(moment.law(), moment.day())) {
                    codes.add(row.text(codeHeading));
                }
            }
            if (codes.isEmpty()) {
                return;
            }
            Map<String, List<String>> missing = new TreeMap<>();
            for (Nomenclature.Good good : expected(country, codes, moment)) {
                if (!answers(codes, good.code())) {
                    missing.computeIfAbsent(good.code().substring(0, HEADING), none -> new ArrayList<>())
                            .add(good.code());
                }
            }
            missing.forEach((heading, its) -> report(moment, country + " " + heading, its, remarks));
        }

        private List<Nomenclature.Good> expected(String country, Set<String> codes, Moment moment) {
            boolean others = country.equals(DefaultValues.OTHER_COUNTRIES);
            Map<String, Boolean> within = new HashMap<>();
            codes.forEach(code -> within.put(others ? sector(code) : heading(code), true));
            return table.words().goods().all().stream()
                    .filter(good -> good.valid().contains(moment.day()))
                    .filter(good -> within.containsKey(others ? good.sector() : heading(good.code())))
                    .toList();
        }

        private static String heading(String code) {
            return code.substring(0, Math.min(HEADING, code.length()));
        }

        private String sector(String code) {
            return table.words().goods().sectorOf(code);
        }

        /** A row of fewer digits answers for all below it, and rows of ten digits answer for their eight. */
        private static boolean answers(NavigableSet<String> codes, String code) {
            for (int length = 2; length <= code.length(); length++) {
                if (codes.contains(code.substring(0, length))) {
                    return true;
                }
            }
            String next = codes.higher(code);
            return next != null && next.startsWith(code);
        }

        private void report(Moment moment, String list, List<String> codes, Remarks remarks) {
            if (told.add(list + codes)) {
                Map<String, String> values = Map.of(
                        "read", Listing.of(codes),
                        "list", list,
                        "count", Integer.toString(codes.size()),
                        "law", moment.law().toString(),
                        "day", moment.day().toString());
                remarks.missing("TABLE-GAP-COUNTRY", list, values);
            }
        }
    }
}
