package org.cbamchecker.intake;

import java.util.Map;
import java.util.stream.IntStream;
import org.cbamchecker.law.CnCode;

/** Reads CN codes with the TARIC codes beside them. */
final class GoodsCodes {
    private static final int CN = 8;

    /** Years of the regulation, with some to come. */
    private static final int FIRST_YEAR = 2023;

    private static final int LAST_YEAR = 2040;

    private GoodsCodes() {}

    /** Null where there is a fault. */
    static CnCode cn(Entry entry, String field) {
        String digits = entry.goodsCode(field);
        return digits == null ? null : entry.desk().pool().same(new CnCode(digits.substring(0, CN)));
    }

    /** The same for a good without a date of its own: the code must stand in the nomenclature of some year. */
    static CnCode undated(Entry entry, String field) {
        CnCode cn = cn(entry, field);
        Nomenclature nomenclature = entry.desk().references().nomenclature();
        boolean unknown = cn != null
                && nomenclature.covers(cn)
                && IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).noneMatch(year -> nomenclature.knows(cn, year));
        if (unknown) {
            entry.fault(field, "CN-UNKNOWN", Map.of());
        }
        return cn;
    }

    /** Ten digits, or empty. */
    static String taric(Entry entry, CnCode cn) {
        String inCode = entry.has("cnCode") ? entry.goodsCodeQuietly("cnCode") : "";
        String own = entry.taric("taric");
        String full = own == null ? "" : own.length() == 2 && cn != null ? cn.digits() + own : own;
        String beside = inCode.length() > CN ? inCode : "";
        boolean differs = !full.isEmpty() && !beside.isEmpty() && !full.equals(beside);
        if (differs || !full.isEmpty() && cn != null && !full.startsWith(cn.digits())) {
            entry.fault("taric", "TARIC-CONTRADICTS", Map.of("cn", entry.shown("cnCode")));
        }
        return full.isEmpty() ? beside : full;
    }
}
