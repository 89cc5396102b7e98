package org.cbamchecker.formulas;

import java.math.BigDecimal;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Euro;

/** What a penalty comes to (Regulation (EU) 2023/956, Article 26). */
public final class Penalty {
    private Penalty() {}

    /**
     * Certificates · penalty for excess emissions · multiple.
     *
     * @param rate euro a certificate
     * @param multiple 0 to 5
     */
    public static Euro amount(Certificates certificates, Euro rate, BigDecimal multiple) {
        return new Euro(certificates.value().multiply(rate.value()).multiply(multiple));
    }
}
