package org.cbamchecker.formulas;

import java.math.BigDecimal;
import java.util.List;
import org.cbamchecker.law.EmissionIntensity;

/** Specific embedded free allocation: Implementing Regulation (EU) 2025/2620. */
public final class FreeAllocation {
    private FreeAllocation() {}

    /** A precursor's free allocation per unit of precursor, and how many units one unit of the good takes. */
    public record Part(BigDecimal perUnit, EmissionIntensity allocation) {}

    /**
     * CBAM factor · cross-sectoral correction factor · benchmark: Equation 2 with column A, Equation 6 with column B.
     *
     * @param benchmark t CO2e per t
     */
    public static EmissionIntensity ofBenchmark(
            BigDecimal benchmark, BigDecimal cbamFactor, BigDecimal crossSectoralFactor) {
        return new EmissionIntensity(benchmark.multiply(cbamFactor).multiply(crossSectoralFactor));
    }

    /**
     * Complex good: that of its own process and of its precursors (Equations 4 and 5).
     *
     * @param unitsPerTonne units in which the precursors are stated, per tonne of the good; 1 otherwise
     */
    public static EmissionIntensity complexGood(
            EmissionIntensity process, List<Part> precursors, BigDecimal unitsPerTonne) {
        EmissionIntensity upstream = EmissionIntensity.ZERO;
        for (Part part : precursors) {
            upstream = upstream.plus(part.allocation().times(part.perUnit()));
        }
        return process.plus(upstream.times(unitsPerTonne));
    }
}
