package org.cbamchecker.formulas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.cbamchecker.law.Certificates;

/** Certificates to be held at the end of a quarter (Regulation (EU) 2023/956, Article 22(2)). */
public final class CertificatesHeld {
    /** Decimals kept in a division that does not end; no act says how many. */
    private static final int DECIMALS = 12;

    private CertificatesHeld() {}

    /**
     * At least this share of the emissions since the beginning of the year. Not rounded: a whole number of certificates
     * is held, and is enough where it is not below the share.
     *
     * @param share for example 0.50
     */
    public static Certificates required(BigDecimal share, BigDecimal emissions) {
        return new Certificates(share.multiply(emissions));
    }

    /**
     * Certificates of an earlier declaration for the same good and origin, in proportion to what is imported now. The
     * law names the earlier number and not the proportion: pending matter holding-last-declaration.
     *
     * @param declared certificates declared for the earlier quantity
     * @param earlier quantity then, above zero
     * @param now quantity since the beginning of this year
     */
    public static BigDecimal inProportion(BigDecimal declared, BigDecimal earlier, BigDecimal now) {
        return declared.multiply(now).divide(earlier, DECIMALS, RoundingMode.HALF_UP);
    }
}
