package org.cbamchecker.facts;

import java.math.BigDecimal;

/** Emissions of a good's own production process, without precursors. */
public sealed interface OwnEmissions {
    /** How the indirect emissions were found (Annex IV, point 6). */
    IndirectBasis indirectBasis();

    /** Evidence for the electricity factor behind indirect emissions. */
    enum IndirectBasis {
        DIRECT_LINK,
        PURCHASE_AGREEMENT,
        DEFAULT_FACTOR,
        NOT_STATED
    }

    /**
     * Stated per unit of the good.
     *
     * @param direct t CO2e per unit
     * @param indirect t CO2e per unit
     */
    record Specific(BigDecimal direct, BigDecimal indirect, IndirectBasis indirectBasis) implements OwnEmissions {}

    /**
     * Stated for the whole reporting period (Implementing Regulation (EU) 2025/2547, Annex III, Equations 55 to 58).
     *
     * @param balance the terms of Equation 55 in t CO2e
     * @param indirect emissions of the electricity consumed, t CO2e
     * @param activityLevel units produced, above 0
     */
    record Attributed(DirectBalance balance, BigDecimal indirect, BigDecimal activityLevel, IndirectBasis indirectBasis)
            implements OwnEmissions {}

    /** The terms of Equation 55, each in t CO2e and not below 0. */
    record DirectBalance(
            BigDecimal direct,
            BigDecimal heatImported,
            BigDecimal heatExported,
            BigDecimal wasteGasImported,
            BigDecimal wasteGasExported,
            BigDecimal electricityProduced) {}
}
