package org.cbamchecker.law;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in euro; exact until it is shown.
 *
 * @param value euro
 */
public record Euro(BigDecimal value) {
    public static final Euro ZERO = new Euro(BigDecimal.ZERO);

    public Euro plus(Euro other) {
        return new Euro(value.add(other.value));
    }

    /** To the cent, half up: for display, never for further arithmetic. */
    public BigDecimal toCents() {
        return value.setScale(2, RoundingMode.HALF_UP);
    }
}
