package org.cbamchecker.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as patterns are measured by; cut off, so that what is below a bound never reaches it by rounding. */
final class Thousandths {
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private Thousandths() {}

    /** @return {@code part / whole} in thousandths; 0 where the whole is 0 */
    static int of(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? 0 : cut(part.movePointRight(3).divide(whole, 0, RoundingMode.FLOOR));
    }

    /**
     * The same rounded up, for what must not be above a bound.
     *
     * @return {@code part / whole} in thousandths; 0 where the whole is 0
     */
    static int atMost(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? 0 : cut(part.movePointRight(3).divide(whole, 0, RoundingMode.CEILING));
    }

    private static int cut(BigDecimal thousandths) {
        return thousandths.min(MOST).intValueExact();
    }
}
