package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cbamchecker.facts.Good;
import org.cbamchecker.secondopinion.Article7Emissions.Thing;
import org.cbamchecker.tables.Row;

/** Implementing Regulation (EU) 2025/2621, Annexes I, III and IV: default values and their mark-up. */
final class DefaultValues {
    private static final String OTHER_COUNTRIES = "ZZ";

    private final LawBook law;

    DefaultValues(LawBook law) {
        this.law = law;
    }

    /**
     * A default value.
     *
     * @param see with mark-up, or null
     * @param bare without mark-up, or null
     * @param route the letter that the row shows, or empty
     */
    record Value(BigDecimal see, BigDecimal bare, String route) {
        private static final Value MISSING = new Value(null, null, "");
    }

    Value value(Thing thing, Set<String> findings) {
        LocalDate day = thing.imported();
        if (thing.isElectricity()) {
            Row row = law.row("electricity-factors", day, "Country", thing.country(), "Use", "imported electricity");
            BigDecimal factor = LawBook.number(row, "Factor (t CO2/MWh)");
            return row == null ? missing("ELECTRICITY-FACTOR-MISSING", findings) : new Value(factor, factor, "");
        }
        Row markUp = law.row("mark-ups", day, "Sector", thing.listing().text("Sector"));
        if (markUp == null) {
            return missing("MARK-UP-MISSING", findings);
        }
        List<Row> rows = lookUp(thing.country(), thing, day);
        if (rows.size() > 1) {
            return missing("TARIC-CODE-NEEDED", findings);
        }
        boolean hasOwn = rows.size() == 1 && rows.get(0).text("Kind of row").equals("value");
        if (!hasOwn && !thing.country().isEmpty()) {
            rows = lookUp(OTHER_COUNTRIES, thing, day);
            if (rows.size() > 1) {
                return missing("TARIC-CODE-NEEDED", findings);
            }
        }
        if (rows.isEmpty() || !rows.get(0).text("Kind of row").equals("value")) {
            return missing("DEFAULT-VALUE-MISSING", findings);
        }
        if (!hasOwn) {
            findings.add("DEFAULT-OTHER-COUNTRIES");
        }
        if (thing.country().isEmpty()) {
            findings.add("PRECURSOR-UNKNOWN-COUNTRY");
        }
        BigDecimal total = LawBook.number(rows.get(0), "Total (t CO2e/t)");
        BigDecimal share = LawBook.number(markUp, "Mark-up (share)");
        return new Value(total.add(total.multiply(share)), total, rows.get(0).text("Production route"));
    }

    /** The value without mark-up that is usual for goods of a country, or null. */
    BigDecimal usual(Good good, String country, LocalDate day) {
        List<Row> own = lookUp(country, good.cn().digits(), good.taric(), day);
        if (own.size() > 1) {
            return null;
        }
        List<Row> rows = own.size() == 1 && own.get(0).text("Kind of row").equals("value")
                ? own
                : lookUp(OTHER_COUNTRIES, good.cn().digits(), good.taric(), day);
        boolean found = rows.size() == 1 && rows.get(0).text("Kind of row").equals("value");
        return found ? LawBook.number(rows.get(0), "Total (t CO2e/t)") : null;
    }

    private static Value missing(String finding, Set<String> findings) {
        findings.add(finding);
        return Value.MISSING;
    }

    /** The longest code wins; rows of ten digits are told apart by the TARIC code. Annex IV has the empty country. */
    private List<Row> lookUp(String country, Thing thing, LocalDate day) {
        return lookUp(country, thing.cn(), thing.taric(), day);
    }

    private List<Row> lookUp(String country, String cn, String taric, LocalDate day) {
        List<Row> tenDigits = law.find("default/" + country + "/" + cn + "+", day);
        if (!tenDigits.isEmpty()) {
            return taric.isEmpty() ? tenDigits : only(tenDigits, taric);
        }
        for (int length = 8; length >= 4; length--) {
            List<Row> rows = law.find("default/" + country + "/" + cn.substring(0, length), day);
            if (!rows.isEmpty()) {
                return rows;
            }
        }
        return List.of();
    }

    private static List<Row> only(List<Row> rows, String taric) {
        List<Row> only = new ArrayList<>();
        for (Row row : rows) {
            if (row.text("CN code").equals(taric)) {
                only.add(row);
            }
        }
        return only;
    }
}
