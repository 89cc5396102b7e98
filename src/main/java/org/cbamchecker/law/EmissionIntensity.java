package org.cbamchecker.law;

import java.math.BigDecimal;

/**
 * Emissions, or free allocation, per tonne of a good or per megawatt hour; exact.
 *
 * @param value t CO2e per t or per MWh
 */
public record EmissionIntensity(BigDecimal value) {
    public static final EmissionIntensity ZERO = new EmissionIntensity(BigDecimal.ZERO);

    public TonnesCo2e of(Quantity quantity) {
        return new TonnesCo2e(value.multiply(quantity.inEmissionUnits()));
    }

    public EmissionIntensity plus(EmissionIntensity other) {
        return new EmissionIntensity(value.add(other.value));
    }

    public EmissionIntensity times(BigDecimal factor) {
        return new EmissionIntensity(value.multiply(factor));
    }
}
