package org.cbamchecker.articles;

import java.math.BigDecimal;
import java.util.List;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Row;

/**
 * Implementing Regulation (EU) 2025/2546, Article 5: are the misstatements of a good that were not corrected material,
 * per tonne and CN code?
 */
public final class MaterialityQuestion extends LegalQuestion {
    private final String report;
    private final String good;
    private final Measure emissions;
    private final Measure allocation;

    /**
     * One of the two measures.
     *
     * @param misstated magnitudes of all misstatements together, t CO2e per tonne; null where one was not stated
     * @param total specific value the share is taken of, t CO2e per tonne; null where it cannot be determined
     * @param level row with the materiality level
     */
    public record Measure(BigDecimal misstated, BigDecimal total, Row level) {
        /** {@code above}, {@code not above} or {@code open}. */
        String position() {
            if (misstated == null || total == null) {
                return "open";
            }
            return misstated.compareTo(limit()) > 0 ? "above" : "not above";
        }

        private BigDecimal share() {
            return level.number("Share").orElseThrow();
        }

        private BigDecimal limit() {
            return total.multiply(share());
        }
    }

    public MaterialityQuestion(Days days, String report, String good, Measure emissions, Measure allocation) {
        super(days);
        this.report = report;
        this.good = good;
        this.emissions = emissions;
        this.allocation = allocation;
    }

    /** Against the level of specific embedded emissions: {@code above}, {@code not above} or {@code open}. */
    public String getEmissions() {
        return emissions.position();
    }

    /** Against the level of specific embedded free allocation: {@code above}, {@code not above} or {@code open}. */
    public String getFreeAllocation() {
        return allocation.position();
    }

    @Override
    protected List<RowReference> rows() {
        return List.of(emissions.level().reference(), allocation.level().reference());
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("report", report),
                Figure.of("good", good),
                new Figure("emissions", shown(emissions.misstated()), "t CO2e/t"),
                new Figure("emissionsLimit", limit(emissions), "t CO2e/t"),
                new Figure("allocation", shown(allocation.misstated()), "t CO2e/t"),
                new Figure("allocationLimit", limit(allocation), "t CO2e/t"));
    }

    private static Object limit(Measure measure) {
        return measure.total() == null ? "" : measure.limit();
    }

    private static Object shown(BigDecimal number) {
        return number == null ? "" : number;
    }
}
