package org.cbamchecker.authoring.trial;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** So many of so many. */
public record Share(int part, int whole) {
    private static final int PER_MILLE = 1000;

    /** In percent, to one place, cut off: 100 only where nothing is missing. Nothing of nothing is all. */
    public BigDecimal percent() {
        BigDecimal perMille = whole == 0
                ? BigDecimal.valueOf(PER_MILLE)
                : BigDecimal.valueOf((long) part * PER_MILLE).divide(BigDecimal.valueOf(whole), 0, RoundingMode.FLOOR);
        return perMille.movePointLeft(1).stripTrailingZeros();
    }

    public boolean isAtLeast(BigDecimal percent) {
        return BigDecimal.valueOf((long) part * 100).compareTo(percent.multiply(BigDecimal.valueOf(whole))) >= 0;
    }
}
