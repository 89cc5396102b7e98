package org.cbamchecker.authoring.lint;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.cbamchecker.law.Period;
import org.cbamchecker.tables.Row;

/** The goods codes that the rulebook knows: the Combined Nomenclature as far as Annex I reaches. */
final class Nomenclature {
    /** Sorts behind every digit. */
    private static final String BEYOND = ":";

    private final NavigableMap<String, Good> goods = new TreeMap<>();

    private Nomenclature() {}

    /**
     * One code.
     *
     * @param valid imports for which the nomenclature had it
     */
    record Good(String code, String sector, Period valid) {}

    static Nomenclature of(List<Row> rows) {
        var nomenclature = new Nomenclature();
        for (Row row : rows) {
            String code = row.text("CN code");
            nomenclature.goods.put(
                    code, new Good(code, row.text("Sector"), row.validity().applies()));
        }
        return nomenclature;
    }

    boolean isEmpty() {
        return goods.isEmpty();
    }

    /** All codes, in their order. */
    List<Good> all() {
        return List.copyOf(goods.values());
    }

    /** Codes that begin with these digits. */
    List<Good> below(String digits) {
        return List.copyOf(goods.subMap(digits, true, digits + BEYOND, false).values());
    }

    /** The sector of the goods that a code or prefix belongs to; empty where it is not known. */
    String sectorOf(String digits) {
        Map.Entry<String, Good> next = goods.ceilingEntry(digits);
        if (next == null || !next.getKey().startsWith(digits)) {
            next = goods.floorEntry(digits);
        }
        boolean related = next != null && (next.getKey().startsWith(digits) || digits.startsWith(next.getKey()));
        return related ? next.getValue().sector() : "";
    }

    /** Whether a code begins with these digits, or they are a code that is divided further. */
    boolean knows(String digits) {
        String next = goods.ceilingKey(digits);
        if (next != null && next.startsWith(digits)) {
            return true;
        }
        String before = goods.floorKey(digits);
        return before != null && digits.startsWith(before);
    }
}
