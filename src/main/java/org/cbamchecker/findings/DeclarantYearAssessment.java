package org.cbamchecker.findings;

import java.util.List;

/**
 * Everything said of a declarant for one calendar year of imports.
 *
 * @param name name of the declarant, or empty
 * @param importers EORI numbers of the importers it declares for, in order
 * @param totals sums over the liable lines it answers for
 * @param canSurrender whether it can surrender what the totals come to
 * @param holdings at the quarter ends at which certificates must be held
 * @param account certificates on the account
 * @param differences between the filed declaration and this assessment; empty where none was filed
 * @param penalties what penalties may come to
 * @param deadlines in order of their days; records to be kept until a day are among them
 */
public record DeclarantYearAssessment(
        Subject.DeclarantYear subject,
        String name,
        List<String> importers,
        ImporterYearAssessment.Totals totals,
        CanSurrender canSurrender,
        List<Holding> holdings,
        AccountPosition account,
        List<DeclarationDifference> differences,
        List<PenaltyExposure> penalties,
        List<Deadline> deadlines,
        List<TraceStep> trace,
        List<Finding> findings) {
    public DeclarantYearAssessment {
        importers = List.copyOf(importers);
        holdings = List.copyOf(holdings);
        differences = List.copyOf(differences);
        penalties = List.copyOf(penalties);
        deadlines = List.copyOf(deadlines);
        trace = List.copyOf(trace);
        findings = List.copyOf(findings);
    }

    /** Whether something is owed that this person cannot surrender, since it has no status. */
    public boolean isWithoutStatus() {
        return canSurrender == CanSurrender.NO && totals.comeToSomething();
    }
}
