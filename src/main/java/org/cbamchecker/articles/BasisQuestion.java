package org.cbamchecker.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.Answer;

/**
 * Article 7 and Annex IV: on which basis do the embedded emissions of a good, of a precursor or of a good used under
 * inward processing rest?
 */
public final class BasisQuestion extends LegalQuestion {
    private final BasisSubject subject;
    private final ReportState report;
    private final List<String> refusals = new ArrayList<>(0);
    private EmissionsClaim.Basis chosen;
    private boolean zero;
    private boolean defaultClosed;
    private String openBecause;

    public BasisQuestion(Days days, BasisSubject subject, ReportState report) {
        super(days);
        this.subject = subject;
        this.report = report;
    }

    /** {@code good}, {@code precursor} or {@code processing input}. */
    public String getRole() {
        return subject.role();
    }

    /** {@code actual} or {@code default}. */
    public String getClaimed() {
        return subject.claimed().basis() == EmissionsClaim.Basis.ACTUAL ? "actual" : "default";
    }

    public boolean isElectricity() {
        return subject.cn().isElectricity();
    }

    public boolean isListed() {
        return subject.listed();
    }

    /** {@code union}, {@code exempt}, {@code third country} or {@code unknown}. */
    public String getOriginKind() {
        return subject.originKind();
    }

    public String getReturned() {
        return word(subject.returned());
    }

    /** Previous procedure of the customs declaration; 21 is outward processing. */
    public String getPreviousProcedure() {
        return subject.previousProcedure();
    }

    public boolean isInputsStated() {
        return subject.inputsStated();
    }

    /** {@code found} or {@code missing}. */
    public String getReport() {
        return report.found() ? "found" : "missing";
    }

    public boolean isSameGood() {
        return report.sameGood();
    }

    /** {@code satisfactory}, {@code not satisfactory} or {@code none}. */
    public String getVerification() {
        return report.verification();
    }

    public boolean isAccredited() {
        return report.accredited();
    }

    /** {@code calendar year of import} or {@code other}. */
    public String getPeriod() {
        return report.periodIsImportYear() ? "calendar year of import" : "other";
    }

    public boolean isCircular() {
        return report.circular();
    }

    public boolean isTooManyDecimals() {
        return report.tooManyDecimals();
    }

    /** {@code shown}, {@code not shown} or {@code not needed}. */
    public String getIndirectEvidence() {
        return report.indirectEvidence();
    }

    public String getPurchaseAgreement() {
        return condition(
                report.electricity() == null ? null : report.electricity().purchaseAgreement());
    }

    public String getGridConnection() {
        return condition(
                report.electricity() == null ? null : report.electricity().gridConnection());
    }

    public String getBelow550() {
        return condition(
                report.electricity() == null ? null : report.electricity().below550());
    }

    public String getNominated() {
        return condition(
                report.electricity() == null ? null : report.electricity().nominated());
    }

    public String getVerifiedMonthly() {
        return condition(
                report.electricity() == null ? null : report.electricity().verifiedMonthly());
    }

    private static String condition(Answer answer) {
        return answer == null ? "unknown" : word(answer);
    }

    /** The declarant's choice; it stands unless a rule refuses actual values. */
    public void choose(String basis) {
        chosen = once(chosen, EmissionsClaim.Basis.valueOf(basis.toUpperCase(Locale.ROOT)));
        step("basis." + basis);
    }

    /** Actual values cannot be used; the finding says why. */
    public void refuseActual(String finding) {
        refusals.add(finding);
        find(finding);
        step("basis.refused");
    }

    /** No emissions are embedded, and whatever else is wrong with the claim does not matter. */
    public void zero(String key) {
        zero = true;
        onlyThisRuleMatters();
        step("basis." + key);
    }

    /** The emissions cannot be determined; the finding says why. */
    public void cannotTell(String finding) {
        openBecause = once(openBecause, finding);
        find(finding);
        step("basis.open");
    }

    /** The emissions cannot be determined for a reason that was found before. */
    public void leaveOpen(String finding) {
        openBecause = once(openBecause, finding);
        step("basis.open");
    }

    /** Default values cannot stand in for actual values that are refused. */
    public void closeDefault() {
        defaultClosed = true;
    }

    /** The answer, once the rules have run. */
    public BasisAnswer basis() {
        if (zero) {
            return BasisAnswer.ZERO;
        }
        if (openBecause != null) {
            return BasisAnswer.CANNOT_BE_DETERMINED;
        }
        if (answered(chosen) == EmissionsClaim.Basis.ACTUAL && refusals.isEmpty() && report.found()) {
            return BasisAnswer.ACTUAL;
        }
        return defaultClosed ? BasisAnswer.CANNOT_BE_DETERMINED : BasisAnswer.DEFAULT;
    }

    /** Code of the finding that says why the basis cannot be determined. */
    public String openBecause() {
        return openBecause == null ? refusals.get(0) : openBecause;
    }

    @Override
    protected List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(12);
        figures.add(Figure.of("subject", subject.label()));
        figures.add(Figure.of("cn", subject.cn().printed()));
        figures.add(Figure.of("origin", subject.origin()));
        figures.add(Figure.of("claimed", getClaimed()));
        figures.add(Figure.of("year", getYear()));
        if (getClaimed().equals("actual")) {
            figures.add(Figure.of("report", subject.claimed().report()));
            figures.add(Figure.of("good", subject.claimed().good()));
            figures.add(Figure.of("period", report.period()));
            figures.add(Figure.of("verifier", report.verifier()));
            figures.add(Figure.of("accreditation", report.accreditation()));
        }
        return figures;
    }

    /** How the rules can answer. */
    public enum BasisAnswer {
        ZERO,
        ACTUAL,
        DEFAULT,
        CANNOT_BE_DETERMINED
    }
}
