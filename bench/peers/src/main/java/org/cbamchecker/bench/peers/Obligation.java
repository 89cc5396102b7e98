package org.cbamchecker.bench.peers;

import java.math.BigDecimal;

/** The formulas of the shared decision for engines that leave arithmetic to Java; nothing where a figure is missing. */
public final class Obligation {
    private Obligation() {}

    public static BigDecimal embedded(BigDecimal value, BigDecimal markUp) {
        return value == null || markUp == null ? null : value.multiply(BigDecimal.ONE.add(markUp));
    }

    public static BigDecimal certificates(
            BigDecimal embedded, BigDecimal benchmark, BigDecimal cbamFactor, BigDecimal crossSectoral, BigDecimal tonnes) {
        if (embedded == null || benchmark == null) {
            return null;
        }
        BigDecimal free = benchmark.multiply(cbamFactor).multiply(crossSectoral);
        return embedded.subtract(free).multiply(tonnes).max(BigDecimal.ZERO);
    }

    /** Both figures where the model asks for them. */
    static void addTo(Slots slots, Object[] values) {
        if (!slots.has("certificates")) {
            return;
        }
        var embedded = embedded((BigDecimal) slots.get(values, "value"), (BigDecimal) slots.get(values, "markUp"));
        slots.set(values, "embedded", embedded);
        boolean owed = "include".equals(slots.get(values, "listed")) && slots.get(values, "ground") == null;
        slots.set(
                values,
                "certificates",
                !owed ? null : certificates(
                        embedded,
                        (BigDecimal) slots.get(values, "benchmark"),
                        (BigDecimal) slots.get(values, "cbamFactor"),
                        (BigDecimal) slots.get(values, "crossSectoral"),
                        (BigDecimal) slots.get(values, "tonnes")));
    }
}
