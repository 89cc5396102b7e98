package org.cbamchecker.report.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cbamchecker.facts.EmissionsClaim.Basis;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.LineObligation;
import org.cbamchecker.law.Quantity;

/**
 * How much the goods of a category emit on average where default values were used, and where actual values were. Lines
 * whose emissions cannot be determined are left out. Not safe for use by several threads.
 */
public final class BasisComparison {
    private final Map<Kind, Map<Basis, Sum>> sums = new TreeMap<>();

    /**
     * Goods that can be compared.
     *
     * @param unit t or MWh
     */
    public record Kind(String category, String unit) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            int byCategory = category.compareTo(other.category);
            return byCategory != 0 ? byCategory : unit.compareTo(other.unit);
        }
    }

    /**
     * What was imported on one basis.
     *
     * @param quantity tonnes or MWh
     * @param emissions t CO2e
     */
    public record Sum(BigDecimal quantity, BigDecimal emissions, int lines) {
        Sum plus(Sum other) {
            return new Sum(quantity.add(other.quantity), emissions.add(other.emissions), lines + other.lines);
        }

        /** Emissions of one unit, as an average to be looked at: no figure rests on it. */
        public BigDecimal average() {
            return quantity.signum() == 0 ? BigDecimal.ZERO : emissions.divide(quantity, MathContext.DECIMAL64);
        }
    }

    /** A category with what is known on either basis. */
    public record Comparison(Kind kind, Optional<Sum> byDefault, Optional<Sum> actual) {
        /** Whether there is something to compare. */
        public boolean isOfBoth() {
            return byDefault.isPresent() && actual.isPresent();
        }
    }

    void add(LineAssessment line) {
        if (line.obligation() != null && line.intensities() != null) {
            add(line, line.obligation());
        }
    }

    private void add(LineAssessment line, LineObligation owed) {
        Quantity quantity = line.line().quantity();
        if (owed.emissions().isKnown()) {
            var part =
                    new Sum(quantity.inEmissionUnits(), owed.emissions().value().value(), 1);
            sums.computeIfAbsent(new Kind(line.category(), quantity.unit()), none -> new EnumMap<>(Basis.class))
                    .merge(line.intensities().basis(), part, Sum::plus);
        }
    }

    /** By category. */
    public List<Comparison> all() {
        List<Comparison> all = new ArrayList<>();
        sums.forEach((kind, byBasis) -> all.add(new Comparison(
                kind,
                Optional.ofNullable(byBasis.get(Basis.DEFAULT)),
                Optional.ofNullable(byBasis.get(Basis.ACTUAL)))));
        return all;
    }
}
