package org.cbamchecker.formulas;

import java.math.BigDecimal;
import org.cbamchecker.law.EmissionIntensity;

/**
 * Specific embedded emissions with their parts kept apart (Implementing Regulation (EU) 2025/2547, Annex I, point 3.1).
 *
 * @param direct t CO2e per unit
 * @param indirect t CO2e per unit
 * @param undivided part that comes from default values, of which only the total counts
 */
public record Embedded(BigDecimal direct, BigDecimal indirect, BigDecimal undivided) {
    public static final Embedded ZERO = new Embedded(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public static Embedded byDefault(EmissionIntensity value) {
        return new Embedded(BigDecimal.ZERO, BigDecimal.ZERO, value.value());
    }

    public EmissionIntensity total() {
        return new EmissionIntensity(direct.add(indirect).add(undivided));
    }

    Embedded plus(Embedded other) {
        return new Embedded(direct.add(other.direct), indirect.add(other.indirect), undivided.add(other.undivided));
    }

    Embedded times(BigDecimal factor) {
        return new Embedded(direct.multiply(factor), indirect.multiply(factor), undivided.multiply(factor));
    }
}
