package org.cbamchecker.law;

import java.math.BigDecimal;

/**
 * How much of a good was imported: net mass, or megawatt hours of electricity (Regulation (EU) 2023/956, Article
 * 6(2)(a)). Exact; never rounded.
 */
public sealed interface Quantity {
    /** Tonnes or megawatt hours: the unit in which emissions per unit of the good are stated. */
    BigDecimal inEmissionUnits();

    /** {@code t} or {@code MWh}. */
    String unit();

    boolean isPositive();

    /**
     * Net mass as declared to customs (data element 18 01).
     *
     * @param kilograms exact kilograms
     */
    record Mass(BigDecimal kilograms) implements Quantity {
        public static final Mass NONE = new Mass(BigDecimal.ZERO);

        public static Mass ofTonnes(BigDecimal tonnes) {
            return new Mass(tonnes.movePointRight(3));
        }

        public BigDecimal tonnes() {
            return kilograms.movePointLeft(3);
        }

        public Mass plus(Mass other) {
            return new Mass(kilograms.add(other.kilograms));
        }

        @Override
        public BigDecimal inEmissionUnits() {
            return tonnes();
        }

        @Override
        public String unit() {
            return "t";
        }

        @Override
        public boolean isPositive() {
            return kilograms.signum() > 0;
        }
    }

    /**
     * Electricity.
     *
     * @param megawattHours exact megawatt hours
     */
    record ElectricityVolume(BigDecimal megawattHours) implements Quantity {
        @Override
        public BigDecimal inEmissionUnits() {
            return megawattHours;
        }

        @Override
        public String unit() {
            return "MWh";
        }

        @Override
        public boolean isPositive() {
            return megawattHours.signum() > 0;
        }
    }
}
