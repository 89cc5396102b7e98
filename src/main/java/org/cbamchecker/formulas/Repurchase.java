package org.cbamchecker.formulas;

import java.math.BigDecimal;
import org.cbamchecker.law.Certificates;

/** How many certificates may be given back (Regulation (EU) 2023/956, Article 23(2)). */
public final class Repurchase {
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private Repurchase() {}

    /** Wording of 2023: one third of what was bought in the calendar year before; a part of a certificate is none. */
    public static Certificates oneThird(Certificates bought) {
        return new Certificates(bought.value().divideToIntegralValue(THREE));
    }
}
