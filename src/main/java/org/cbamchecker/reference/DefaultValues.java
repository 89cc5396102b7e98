package org.cbamchecker.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final int[] LENGTHS = {8, 7, 6, 5, 4};

    private final Map<String, Map<String, List<Row>>> byCountry = new HashMap<>();
    private final Map<String, List<Row>> unknownOrigin = new HashMap<>();

    DefaultValues(Rulebook rulebook, LocalDate lawDate) {
        for (Row row : rulebook.table("default-values").rows()) {
            if (row.validity().text().contains(lawDate)) {
                add(byCountry.computeIfAbsent(row.text("Country"), country -> new HashMap<>()), row);
            }
        }
        for (Row row : rulebook.table("default-values-unknown-origin").rows()) {
            if (row.validity().text().contains(lawDate)) {
                add(unknownOrigin, row);
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
        return find(byCountry.getOrDefault(country, Map.of()), code, day);
    }

    /** The row of Annex IV, for a precursor whose country cannot be identified. */
    public Found ofUnknownOrigin(GoodsCode code, LocalDate day) {
        return find(unknownOrigin, code, day);
    }

    /** @param taric ten digits, or empty */
    public record GoodsCode(CnCode cn, String taric) {}

    private static Found find(Map<String, List<Row>> rows, GoodsCode code, LocalDate day) {
        List<Row> tenDigits = governing(rows, "10:" + code.cn().digits(), day);
        if (!tenDigits.isEmpty()) {
            return amongTenDigits(tenDigits, code);
        }
        for (int length : LENGTHS) {
            List<Row> candidates = governing(rows, code.cn().prefix(length), day);
            if (!candidates.isEmpty()) {
                return only(candidates);
            }
        }
        return Found.NOTHING;
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

    private static List<Row> governing(Map<String, List<Row>> rows, String key, LocalDate day) {
        List<Row> candidates = rows.getOrDefault(key, List.of());
        for (Row row : candidates) {
            if (!row.validity().applies().contains(day)) {
                return candidates.stream()
                        .filter(each -> each.validity().applies().contains(day))
                        .toList();
            }
        }
        return candidates;
    }

    /** Ten-digit rows are filed under their eight digits, marked, so that one probe finds them all. */
    private static void add(Map<String, List<Row>> rows, Row row) {
        String code = row.text("CN code");
        String key = code.length() == 10 ? "10:" + code.substring(0, 8) : code;
        rows.computeIfAbsent(key, each -> new ArrayList<>(1)).add(row);
    }
}
