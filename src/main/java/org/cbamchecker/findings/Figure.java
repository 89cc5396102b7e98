package org.cbamchecker.findings;

/**
 * A named value of a calculation or a sentence.
 *
 * @param name placeholder or symbol, for example {@code mass} or {@code SEE}
 * @param value text, whole number, {@link java.math.BigDecimal} or date
 * @param unit unit, or empty
 */
public record Figure(String name, Object value, String unit) {
    public static Figure of(String name, Object value) {
        return new Figure(name, value, "");
    }
}
