package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.facts.ElectricityEvidence;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.OwnEmissions;
import org.cbamchecker.facts.Precursor;
import org.cbamchecker.facts.ReportedGood;
import org.cbamchecker.facts.Verification;
import org.cbamchecker.law.Answer;
import org.cbamchecker.secondopinion.Article7Emissions.Thing;

/** Article 8 and Annex IV with Implementing Regulation (EU) 2025/2547: when may actual values be used? */
final class Article8ActualValues {
    boolean hold(Thing thing, Map<String, EmissionsReport> reports, Set<String> findings) {
        String who = thing.isGood() ? "ACTUAL-" : "PRECURSOR-";
        EmissionsReport report = reports.get(thing.claim().report());
        ReportedGood good =
                report == null ? null : report.good(thing.claim().good()).orElse(null);
        if (good == null) {
            findings.add(who + "NO-REPORT");
            return false;
        }
        boolean hold = isVerified(thing, report.verification(), findings);
        if (!good.cn().digits().equals(thing.cn())) {
            findings.add(who + "OTHER-GOOD");
            hold = false;
        }
        if (!report.period().equals(thing.expectedPeriod())) {
            hold = otherPeriod(thing, findings) && hold;
        }
        if (isMadeFromItself(report, good, reports, new HashSet<>())) {
            findings.add("PRECURSOR-CIRCLE");
            hold = false;
        }
        if (good.own() instanceof OwnEmissions.Specific own
                && (decimals(own.direct()) > 5 || decimals(own.indirect()) > 5)) {
            findings.add("ACTUAL-TOO-MANY-DECIMALS");
        }
        if (!thing.isDirectOnly() && indirectWithoutEvidence(good.own())) {
            findings.add("INDIRECT-EVIDENCE-MISSING");
            hold = false;
        }
        if (thing.isGood() && thing.isElectricity()) {
            hold = electricityConditions(report.electricity(), findings) && hold;
        }
        return hold;
    }

    private static boolean isVerified(Thing thing, Verification verification, Set<String> findings) {
        if (verification == null || verification.satisfactory() != Answer.YES) {
            if (thing.isGood()) {
                findings.add(verification == null ? "ACTUAL-NOT-VERIFIED" : "ACTUAL-VERIFIED-NEGATIVE");
            } else {
                findings.add("PRECURSOR-NOT-VERIFIED");
            }
            return false;
        }
        LocalDate day = verification.statementDate();
        if (day == null || !verification.accreditation().contains(day)) {
            findings.add((thing.isGood() ? "ACTUAL" : "PRECURSOR") + "-VERIFIER-NOT-ACCREDITED");
            return false;
        }
        return true;
    }

    /** 2025/2547, Articles 7 and 13: whether another period than the expected one may stand. */
    private static boolean otherPeriod(Thing thing, Set<String> findings) {
        if (!thing.isGood()) {
            findings.add("PRECURSOR-OTHER-PERIOD");
            return true;
        }
        if (thing.isElectricity() || thing.imported().getYear() == 2026) {
            findings.add("ACTUAL-OTHER-PERIOD");
            return false;
        }
        findings.add("ACTUAL-PERIOD-NEEDS-EVIDENCE");
        return true;
    }

    /** A circle in what reports state as actual values is a fault of the reports, wherever the precursors come from. */
    private static boolean isMadeFromItself(
            EmissionsReport report, ReportedGood good, Map<String, EmissionsReport> reports, Set<List<String>> above) {
        List<String> name = List.of(report.id(), good.id());
        if (above.contains(name)) {
            return true;
        }
        Set<List<String>> path = new HashSet<>(above);
        path.add(name);
        for (Precursor precursor : good.precursors()) {
            EmissionsReport next = reports.get(precursor.claim().report());
            if (precursor.claim().basis() == EmissionsClaim.Basis.ACTUAL && next != null) {
                ReportedGood source = next.good(precursor.claim().good()).orElse(null);
                if (source != null && isMadeFromItself(next, source, reports, path)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int decimals(BigDecimal value) {
        return value.signum() == 0 ? 0 : value.stripTrailingZeros().scale();
    }

    /** Article 7(4): indirect emissions by an actual factor need a direct link or a purchase agreement. */
    private static boolean indirectWithoutEvidence(OwnEmissions own) {
        BigDecimal indirect = own instanceof OwnEmissions.Specific specific
                ? specific.indirect()
                : ((OwnEmissions.Attributed) own).indirect();
        return indirect.signum() != 0 && own.indirectBasis() == OwnEmissions.IndirectBasis.NOT_STATED;
    }

    /** Annex IV, point 5: all five. */
    private static boolean electricityConditions(ElectricityEvidence evidence, Set<String> findings) {
        Answer unknown = Answer.UNKNOWN;
        Answer[] answers = evidence == null
                ? new Answer[] {unknown, unknown, unknown, unknown, unknown}
                : new Answer[] {
                    evidence.purchaseAgreement(),
                    evidence.gridConnection(),
                    evidence.below550(),
                    evidence.nominated(),
                    evidence.verifiedMonthly()
                };
        String[] codes = {
            "ELECTRICITY-NO-PURCHASE-AGREEMENT",
            "ELECTRICITY-NO-CONNECTION",
            "ELECTRICITY-ABOVE-550-GRAMS",
            "ELECTRICITY-NOT-NOMINATED",
            "ELECTRICITY-NOT-CERTIFIED-MONTHLY"
        };
        boolean all = true;
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] != Answer.YES) {
                findings.add(codes[i]);
                all = false;
            }
        }
        return all;
    }
}
