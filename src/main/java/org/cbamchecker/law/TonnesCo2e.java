package org.cbamchecker.law;

import java.math.BigDecimal;

/**
 * Tonnes of carbon dioxide equivalent; exact.
 *
 * @param value t CO2e
 */
public record TonnesCo2e(BigDecimal value) {
    public static final TonnesCo2e ZERO = new TonnesCo2e(BigDecimal.ZERO);

    public TonnesCo2e plus(TonnesCo2e other) {
        return new TonnesCo2e(value.add(other.value));
    }

    public TonnesCo2e minus(TonnesCo2e other) {
        return new TonnesCo2e(value.subtract(other.value));
    }

    /** One certificate stands for one tonne (Article 3(24)); below zero there is none (Article 6(2), per good). */
    public Certificates atLeastNone() {
        return new Certificates(value.max(BigDecimal.ZERO));
    }
}
