package org.cbamchecker.findings;

import java.util.List;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Outcome;

/**
 * Everything said of one importer in one calendar year.
 *
 * @param canSurrender whether somebody can surrender what the totals come to
 * @param quarters quarters in which something was imported, in order
 */
public record ImporterYearAssessment(
        Subject.ImporterYear subject,
        String importerName,
        LineCounts lines,
        ThresholdPosition threshold,
        Totals totals,
        CanSurrender canSurrender,
        List<QuarterObligation> quarters,
        List<TraceStep> trace,
        List<Finding> findings) {

    /** Whether something is owed that nobody can surrender. */
    public boolean isWithoutStatus() {
        return canSurrender == CanSurrender.NO && totals.comeToSomething();
    }

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
            Outcome<Certificates> toSurrender) {
        /** Whether certificates are owed, or may be while lines are open. */
        public boolean comeToSomething() {
            return !certificates.isComplete() || certificates.known().signum() > 0;
        }
    }
}
