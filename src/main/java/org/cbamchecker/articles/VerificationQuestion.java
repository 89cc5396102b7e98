package org.cbamchecker.articles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.facts.Assurance;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.Verification;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.Answer;

/** Articles 8, 10a and 18 with Implementing Regulation (EU) 2025/2546: does a verification carry its report? */
public final class VerificationQuestion extends LegalQuestion {
    /** Reporting periods within which a plant that emits nothing must have been visited. */
    private static final int PERIODS_OF_ZERO_EMITTING_PLANT = 5;

    private final EmissionsReport report;
    private final Verification verification;
    private final Assurance assurance;
    private final Surroundings surroundings;

    /**
     * What the verification is held against.
     *
     * @param uncovered goods categories and sectors of the report that the accreditation does not name
     * @param zeroEmittingPlant whether the installation produces electricity alone and emits nothing
     * @param registerBy last day on which the verifier asks to be entered in the registry, or null
     */
    public record Surroundings(List<String> uncovered, Answer zeroEmittingPlant, LocalDate registerBy) {
        public Surroundings {
            uncovered = List.copyOf(uncovered);
        }
    }

    /** @param report a report with a verification */
    public VerificationQuestion(Days days, EmissionsReport report, Surroundings surroundings) {
        super(days);
        this.report = report;
        this.verification = report.verification();
        this.assurance = verification.assurance();
        this.surroundings = surroundings;
    }

    /**
     * {@code satisfactory}, {@code satisfactory with comments}, {@code material misstatement}, {@code limited scope} or
     * {@code not stated}.
     */
    public String getConclusion() {
        return spoken(assurance.conclusion());
    }

    /** Whether the report was verified as satisfactory, as the submission says beside the conclusion. */
    public String getSatisfactory() {
        return word(verification.satisfactory());
    }

    public String getMaterialNonConformity() {
        return word(assurance.materialNonConformity());
    }

    public String getOnTemplate() {
        return word(assurance.template());
    }

    public String getLegalPerson() {
        return word(assurance.accreditation().legalPerson());
    }

    /** Whether the accreditation names a sector or category of every good: {@code yes}, {@code no}, {@code not stated}. */
    public String getScopeCovers() {
        if (assurance.accreditation().sectors().isEmpty()) {
            return "not stated";
        }
        return surroundings.uncovered().isEmpty() ? "yes" : "no";
    }

    /**
     * When the verifier asked to be entered in the registry: {@code in time}, {@code late} or {@code not stated}.
     */
    public String getRegistration() {
        LocalDate asked = assurance.accreditation().registeredOn();
        if (asked == null || surroundings.registerBy() == null) {
            return "not stated";
        }
        return asked.isAfter(surroundings.registerBy()) ? "late" : "in time";
    }

    /** Whether the verifier asked to be entered only after the statement. */
    public boolean isStatedBeforeRegistration() {
        LocalDate asked = assurance.accreditation().registeredOn();
        return asked != null
                && verification.statementDate() != null
                && verification.statementDate().isBefore(asked);
    }

    /** {@code physical}, {@code virtual}, {@code waived} or {@code not stated}. */
    public String getVisit() {
        return spoken(assurance.visit().kind());
    }

    /** How many preceding periods without a gap had a physical visit: {@code none}, {@code one}, {@code two or more}. */
    public String getPhysicalBefore() {
        Integer before = assurance.visit().physicalPeriodsBefore();
        if (before == null) {
            return "not stated";
        }
        return before == 0 ? "none" : before == 1 ? "one" : "two or more";
    }

    public String getSignificantChanges() {
        return word(assurance.visit().significantChanges());
    }

    public boolean isForceMajeure() {
        return !assurance.visit().forceMajeure().isEmpty();
    }

    /** Whether the installation produces electricity alone and emits nothing. */
    public String getZeroEmittingPlant() {
        return word(surroundings.zeroEmittingPlant());
    }

    /** Whether a physical visit falls in the five periods before this one: {@code yes}, {@code no}, {@code unknown}. */
    public String getVisitedInFivePeriods() {
        LocalDate last = assurance.visit().lastPhysicalOn();
        if (last == null) {
            return "unknown";
        }
        LocalDate earliest = report.period().from().minusYears(PERIODS_OF_ZERO_EMITTING_PLANT);
        return last.isBefore(earliest) ? "no" : "yes";
    }

    /** Whether everything that this question asks for was stated. */
    public boolean isComplete() {
        return missing().isEmpty();
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        add(missing, assurance.accreditation().number().isEmpty(), "accreditation-number");
        add(missing, assurance.accreditation().sectors().isEmpty(), "accreditation-scope");
        add(missing, assurance.accreditation().legalPerson() == Answer.UNKNOWN, "legal-person");
        add(missing, assurance.accreditation().registeredOn() == null, "verifier-registration");
        add(missing, assurance.visit().kind() == Assurance.VisitKind.NOT_STATED, "site-visit");
        add(missing, assurance.conclusion() == Assurance.Conclusion.NOT_STATED, "conclusion");
        add(missing, assurance.materialNonConformity() == Answer.UNKNOWN, "material-non-conformity");
        add(missing, assurance.template() == Answer.UNKNOWN, "template");
        return missing;
    }

    private static void add(List<String> missing, boolean isMissing, String fact) {
        if (isMissing) {
            missing.add(fact);
        }
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("report", report.id()),
                Figure.of("verifier", verification.verifier()),
                Figure.of("missing", missing()),
                Figure.of("uncovered", surroundings.uncovered()),
                Figure.of("asked", shown(assurance.accreditation().registeredOn())),
                Figure.of("registerBy", shown(surroundings.registerBy())),
                Figure.of("statement", shown(verification.statementDate())),
                Figure.of("reason", assurance.visit().forceMajeure()));
    }

    private static Object shown(LocalDate day) {
        return day == null ? "" : day;
    }
}
