package org.cbamchecker.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Row;

/**
 * Default values by country and by goods code (Implementing Regulation (EU) 2025/2621, Annexes I and IV). A value given
 * for a heading serves all codes below it; the longest code wins. Where values stand at ten digits, the TARIC code
 * tells them apart.
 */
public final class DefaultValues {
    /** The table of other countries and territories. */
    public static final String OTHER_COUNTRIES = "ZZ";

    private final Map<String, CodeTable> byCountry = new HashMap<>();
    private final CodeTable unknownOrigin = new CodeTable();

    DefaultValues(Rulebook rulebook, LocalDate lawDate) {
        for (Row row : rulebook.table("default-values").rows()) {
            if (row.validity().text().contains(lawDate)) {
                byCountry
                        .computeIfAbsent(row.text("Country"), country -> new CodeTable())
                        .add(row);
            }
        }
        for (Row row : rulebook.table("default-values-unknown-origin").rows()) {
            if (row.validity().text().contains(lawDate)) {
                unknownOrigin.add(row);
            }
        }
    }

    /**
     * What a table holds for a good.
     *
     * @param row the one row, or null where there is none or there are several
     * @param several whether only a TARIC code could tell the rows apart
     */
    public record Found(Row row, boolean several) {
        private static final Found NOTHING = new Found(null, false);
    }

    /** The row of a country's own table. */
    public Found ofCountry(String country, GoodsCode code, LocalDate day) {
        CodeTable table = byCountry.get(country);
        return table == null ? Found.NOTHING : table.find(code, day);
    }

    /** The row of Annex IV, for a precursor whose country cannot be identified. */
    public Found ofUnknownOrigin(GoodsCode code, LocalDate day) {
        return unknownOrigin.find(code, day);
    }

    /** @param taric ten digits, or empty */
    public record GoodsCode(CnCode cn, String taric) {}

    /** One table of the annexes. Ten-digit rows are filed under their eight digits, so that one probe finds them all. */
    private static final class CodeTable {
        private static final int TARIC = 10;
        private static final int CN = 8;

        private final Map<String, List<Row>> byPrefix = new HashMap<>();
        private final Map<String, List<Row>> tenDigits = new HashMap<>();
        /** Lengths that codes have in this table, longest first; others need no look-up. */
        private List<Integer> lengths = List.of();
        /** By code, what was found before: a few hundred codes come again and again. */
        private final Map<String, Serving> servedBy = new ConcurrentHashMap<>();

        /**
         * Rows that a code of eight digits can take.
         *
         * @param tenDigits those that only a TARIC code tells apart
         * @param byPrefix those of each prefix of the code, longest first
         */
        private record Serving(List<Row> tenDigits, List<List<Row>> byPrefix) {}

        void add(Row row) {
            String code = row.text("CN code");
            if (code.length() == TARIC) {
                tenDigits
                        .computeIfAbsent(code.substring(0, CN), each -> new ArrayList<>(2))
                        .add(row);
            } else {
                byPrefix.computeIfAbsent(code, each -> new ArrayList<>(1)).add(row);
                if (!lengths.contains(code.length())) {
                    lengths = Stream.concat(lengths.stream(), Stream.of(code.length()))
                            .sorted(Comparator.reverseOrder())
                            .toList();
                }
            }
        }

        Found find(GoodsCode code, LocalDate day) {
            Serving serving = serving(code.cn().digits());
            List<Row> split = governing(serving.tenDigits(), day);
            if (!split.isEmpty()) {
                return amongTenDigits(split, code);
            }
            for (List<Row> rows : serving.byPrefix()) {
                List<Row> candidates = governing(rows, day);
                if (!candidates.isEmpty()) {
                    return only(candidates);
                }
            }
            return Found.NOTHING;
        }

        /** Asked for first without the lock that the map may take to compute: workers come here with every line. */
        private Serving serving(String digits) {
            Serving rows = servedBy.get(digits);
            return rows == null ? servedBy.computeIfAbsent(digits, this::rowsOf) : rows;
        }

        private Serving rowsOf(String digits) {
            // Copied: lists of one or two need no array, and there is one for every code of every country.
            return new Serving(
                    List.copyOf(tenDigits.getOrDefault(digits, List.of())),
                    List.copyOf(lengths.stream()
                            .map(length -> byPrefix.get(digits.substring(0, length)))
                            .filter(Objects::nonNull)
                            .map(List::copyOf)
                            .toList()));
        }

        private static Found amongTenDigits(List<Row> rows, GoodsCode code) {
            if (code.taric().isEmpty()) {
                return only(rows);
            }
            return only(rows.stream()
                    .filter(row -> row.text("CN code").equals(code.taric()))
                    .toList());
        }

        private static Found only(List<Row> rows) {
            return switch (rows.size()) {
                case 0 -> Found.NOTHING;
                case 1 -> new Found(rows.get(0), false);
                default -> new Found(null, true);
            };
        }

        private static List<Row> governing(List<Row> candidates, LocalDate day) {
            for (Row row : candidates) {
                if (!row.validity().applies().contains(day)) {
                    return candidates.stream()
                            .filter(each -> each.validity().applies().contains(day))
                            .toList();
                }
            }
            return candidates;
        }
    }
}
