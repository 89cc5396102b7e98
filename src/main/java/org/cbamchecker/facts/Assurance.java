package org.cbamchecker.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.law.Answer;

/**
 * What a verification report says of itself (Annex VI, Implementing Regulation (EU) 2025/2546).
 *
 * @param accreditation number and scope of the verifier's accreditation
 * @param visit visit of the site
 * @param conclusion the verifier's conclusion
 * @param materialNonConformity whether a material non-conformity remains (Article 1(4) and (5))
 * @param template whether the report is on the Commission's template (Article 6)
 * @param misstatements what the verifier found and the operator did not correct
 */
public record Assurance(
        Accreditation accreditation,
        SiteVisit visit,
        Conclusion conclusion,
        Answer materialNonConformity,
        Answer template,
        List<Misstatement> misstatements) {
    public static final Assurance NOT_STATED = new Assurance(
            Accreditation.NOT_STATED,
            SiteVisit.NOT_STATED,
            Conclusion.NOT_STATED,
            Answer.UNKNOWN,
            Answer.UNKNOWN,
            List.of());

    public Assurance {
        misstatements = List.copyOf(misstatements);
    }

    /** The same with misstatements. */
    public Assurance with(List<Misstatement> found) {
        return new Assurance(accreditation, visit, conclusion, materialNonConformity, template, found);
    }

    /**
     * The verifier's accreditation.
     *
     * @param number accreditation number, or empty
     * @param sectors sectors or aggregated goods categories it covers; empty where nothing was stated
     * @param legalPerson whether the verifier is a legal person (Article 18)
     * @param registeredOn day on which the verifier asked to be entered in the registry (Article 10a), or null
     */
    public record Accreditation(String number, List<String> sectors, Answer legalPerson, LocalDate registeredOn) {
        public static final Accreditation NOT_STATED = new Accreditation("", List.of(), Answer.UNKNOWN, null);

        public Accreditation {
            sectors = List.copyOf(sectors);
        }
    }

    /**
     * How the site was visited (Implementing Regulation (EU) 2025/2546, Articles 2 to 4).
     *
     * @param on day of the visit, or null
     * @param lastPhysicalOn day of the latest physical visit, or null
     * @param physicalPeriodsBefore how many of the immediately preceding periods, counted without a gap, had a physical
     *     visit; null where nothing was stated
     * @param significantChanges whether anything changed that forbids to go without a physical visit
     * @param forceMajeure the reason of force majeure, or empty
     */
    public record SiteVisit(
            VisitKind kind,
            LocalDate on,
            LocalDate lastPhysicalOn,
            Integer physicalPeriodsBefore,
            Answer significantChanges,
            String forceMajeure) {
        public static final SiteVisit NOT_STATED =
                new SiteVisit(VisitKind.NOT_STATED, null, null, null, Answer.UNKNOWN, "");
    }

    /** Kinds of site visit. */
    public enum VisitKind {
        PHYSICAL,
        VIRTUAL,
        WAIVED,
        NOT_STATED
    }

    /** What the verifier concludes. */
    public enum Conclusion {
        SATISFACTORY,
        SATISFACTORY_WITH_COMMENTS,
        MATERIAL_MISSTATEMENT,
        LIMITED_SCOPE,
        NOT_STATED
    }

    /**
     * A misstatement that was not corrected.
     *
     * @param good id of the reported good
     * @param emissions its effect on specific embedded emissions, t CO2e per unit of the good; the sign does not matter
     * @param freeAllocation its effect on specific embedded free allocation, t CO2e per unit; null where not stated
     */
    public record Misstatement(String good, BigDecimal emissions, BigDecimal freeAllocation) {}
}
