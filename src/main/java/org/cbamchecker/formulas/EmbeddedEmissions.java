package org.cbamchecker.formulas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.cbamchecker.facts.OwnEmissions;
import org.cbamchecker.law.EmissionIntensity;

/** Specific embedded emissions: Implementing Regulations (EU) 2025/2547 and 2025/2621. */
public final class EmbeddedEmissions {
    /** Specific emissions have at most five decimals (2025/2547, Annex II, A.1(8)); half up is assumed. */
    public static final int DECIMALS = 5;

    private EmbeddedEmissions() {}

    /** A precursor's emissions per unit of precursor, and how many units one unit of the good takes. */
    public record Part(BigDecimal perUnit, Embedded emissions) {}

    /**
     * Default value with mark-up: D · (1 + k) (2025/2621, Annex I).
     *
     * @param value t CO2e per t
     * @param markUp share, for example 0.10
     */
    public static EmissionIntensity withMarkUp(BigDecimal value, BigDecimal markUp) {
        return new EmissionIntensity(value.multiply(BigDecimal.ONE.add(markUp)));
    }

    /**
     * Own emissions of the process per unit (2025/2547, Annex III, Equations 55 to 58). Indirect emissions of goods in
     * Annex II of Regulation (EU) 2023/956 do not count (Article 7(1)).
     */
    public static Embedded own(OwnEmissions own, boolean directOnly) {
        BigDecimal indirect = directOnly ? BigDecimal.ZERO : specificIndirect(own);
        return new Embedded(specificDirect(own), indirect, BigDecimal.ZERO);
    }

    private static BigDecimal specificDirect(OwnEmissions own) {
        if (own instanceof OwnEmissions.Attributed attributed) {
            return perActivity(attributedDirect(attributed.balance()), attributed.activityLevel());
        }
        return ((OwnEmissions.Specific) own).direct();
    }

    private static BigDecimal specificIndirect(OwnEmissions own) {
        if (own instanceof OwnEmissions.Attributed attributed) {
            return perActivity(attributed.indirect(), attributed.activityLevel());
        }
        return ((OwnEmissions.Specific) own).indirect();
    }

    /** Equation 55; below zero it is zero. */
    public static BigDecimal attributedDirect(OwnEmissions.DirectBalance balance) {
        return balance.direct()
                .add(balance.heatImported())
                .subtract(balance.heatExported())
                .add(balance.wasteGasImported())
                .subtract(balance.wasteGasExported())
                .subtract(balance.electricityProduced())
                .max(BigDecimal.ZERO);
    }

    private static BigDecimal perActivity(BigDecimal attributed, BigDecimal activityLevel) {
        return attributed.divide(activityLevel, DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * Complex good: own emissions and those of its precursors, per tonne (Equations 59 to 66).
     *
     * @param unitsPerTonne tonnes of clinker or kilograms of nitrogen in a tonne of the good; 1 otherwise
     */
    public static Embedded complexGood(Embedded own, List<Part> precursors, BigDecimal unitsPerTonne) {
        Embedded sum = own;
        for (Part part : precursors) {
            sum = sum.plus(part.emissions().times(part.perUnit()));
        }
        return sum.times(unitsPerTonne);
    }
}
