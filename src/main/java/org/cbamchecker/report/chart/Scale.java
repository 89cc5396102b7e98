package org.cbamchecker.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Turns figures into pixels: nothing is 0 pixels, the greatest figure takes the whole length.
 *
 * @param greatest zero where there is nothing to draw
 * @param length pixels
 */
record Scale(BigDecimal greatest, int length) {
    private static final int DECIMALS = 1;

    /** Pixels to a tenth; what is below zero takes none. */
    BigDecimal of(BigDecimal figure) {
        if (figure.signum() <= 0 || greatest.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        return figure.multiply(BigDecimal.valueOf(length)).divide(greatest, DECIMALS, RoundingMode.HALF_UP);
    }
}
