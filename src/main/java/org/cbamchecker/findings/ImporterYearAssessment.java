package org.cbamchecker.findings;

import java.util.List;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Outcome;

/**
 * Everything said of one importer in one calendar year.
 *
 * @param quarters quarters in which something was imported, in order
 */
public record ImporterYearAssessment(
        Subject.ImporterYear subject,
        String importerName,
        LineCounts lines,
        ThresholdPosition threshold,
        Totals totals,
        List<QuarterObligation> quarters,
        List<TraceStep> trace,
        List<Finding> findings) {

    /** How many lines there are, and of which kind. */
    public record LineCounts(int all, int inScope, int liable, int undetermined) {}

    /**
     * Sums over the liable lines.
     *
     * @param emissions t CO2e
     * @param freeAllocation t CO2e
     * @param carbonPrice certificates
     * @param certificates exact
     * @param toSurrender whole certificates; cannot be determined while a line is undetermined
     */
    public record Totals(
            Total emissions,
            Total freeAllocation,
            Total carbonPrice,
            Total certificates,
            Outcome<Certificates> toSurrender) {}
}
