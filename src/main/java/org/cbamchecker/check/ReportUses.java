package org.cbamchecker.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.cbamchecker.articles.ReportState;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.OwnEmissions;
import org.cbamchecker.facts.OwnEmissions.IndirectBasis;
import org.cbamchecker.facts.Precursor;
import org.cbamchecker.facts.ReportedGood;
import org.cbamchecker.facts.Verification;
import org.cbamchecker.formulas.EmbeddedEmissions;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.Period;

/** Finds the reported good a claim rests on and states, fact by fact, how its report stands. */
final class ReportUses {
    private final RegisterIndex register;

    /** Goods known to lead to no circle; a chain shared by many is walked once. */
    private final Set<String> sound = new HashSet<>();

    ReportUses(RegisterIndex register) {
        this.register = register;
    }

    /**
     * What is claimed.
     *
     * @param expected reporting period the law expects
     */
    record Claimed(EmissionsClaim claim, CnCode cn, boolean directOnly, Period expected) {}

    ReportUse of(Claimed claimed) {
        if (claimed.claim().basis() == EmissionsClaim.Basis.DEFAULT) {
            return ReportUse.NONE;
        }
        EmissionsReport report = register.report(claimed.claim().report()).orElse(null);
        ReportedGood good =
                report == null ? null : report.good(claimed.claim().good()).orElse(null);
        return good == null ? ReportUse.NONE : new ReportUse(report, good, state(claimed, report, good));
    }

    private ReportState state(Claimed claimed, EmissionsReport report, ReportedGood good) {
        Verification verification = report.verification();
        return new ReportState(
                true,
                good.cn().equals(claimed.cn()),
                verification(verification),
                verification != null && isAccredited(verification),
                report.period().equals(claimed.expected()),
                isCircular(report, good, new HashSet<>()),
                hasTooManyDecimals(good),
                indirectEvidence(good, claimed.directOnly()),
                report.electricity(),
                report.period().toString(),
                verification == null ? "" : verification.verifier(),
                verification == null ? "" : verification.accreditation().toString());
    }

    private static String verification(Verification verification) {
        if (verification == null) {
            return "none";
        }
        return verification.satisfactory() == Answer.YES ? "satisfactory" : "not satisfactory";
    }

    private static boolean isAccredited(Verification verification) {
        return verification.statementDate() != null
                && verification.accreditation().contains(verification.statementDate());
    }

    private boolean isCircular(EmissionsReport report, ReportedGood good, Set<String> above) {
        String name = report.id() + '\u001f' + good.id();
        if (sound.contains(name)) {
            return false;
        }
        if (!above.add(name)) {
            return true;
        }
        for (Precursor precursor : good.precursors()) {
            EmissionsReport next = restsOn(precursor.claim()).orElse(null);
            ReportedGood source =
                    next == null ? null : next.good(precursor.claim().good()).orElse(null);
            if (source != null && isCircular(next, source, above)) {
                return true;
            }
        }
        above.remove(name);
        sound.add(name);
        return false;
    }

    /** A default value rests on no report, even where one is named beside it. */
    private Optional<EmissionsReport> restsOn(EmissionsClaim claim) {
        return claim.basis() == EmissionsClaim.Basis.ACTUAL ? register.report(claim.report()) : Optional.empty();
    }

    private static boolean hasTooManyDecimals(ReportedGood good) {
        return good.own() instanceof OwnEmissions.Specific specific
                && (decimals(specific.direct()) > EmbeddedEmissions.DECIMALS
                        || decimals(specific.indirect()) > EmbeddedEmissions.DECIMALS);
    }

    private static int decimals(BigDecimal value) {
        return value.stripTrailingZeros().scale();
    }

    private static String indirectEvidence(ReportedGood good, boolean directOnly) {
        IndirectBasis basis = good.own().indirectBasis();
        BigDecimal indirect = good.own() instanceof OwnEmissions.Specific specific
                ? specific.indirect()
                : ((OwnEmissions.Attributed) good.own()).indirect();
        if (directOnly || indirect.signum() == 0 || basis == IndirectBasis.DEFAULT_FACTOR) {
            return "not needed";
        }
        return basis == IndirectBasis.NOT_STATED ? "not shown" : "shown";
    }
}
