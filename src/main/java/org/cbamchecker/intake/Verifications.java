package org.cbamchecker.intake;

import java.time.LocalDate;
import org.cbamchecker.facts.Assurance;
import org.cbamchecker.facts.Verification;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.Period;

/** Reads the columns on the verification of an emissions report. */
final class Verifications {
    private static final String[] COLUMNS = {
        "verificationNumber",
        "verifier",
        "satisfactory",
        "statementDate",
        "accreditedFrom",
        "accreditedTo",
        "accreditationNumber",
        "accreditedSectors",
        "legalPerson",
        "verifierRegisteredOn",
        "visitKind",
        "visitedOn",
        "lastPhysicalVisit",
        "physicalPeriodsBefore",
        "significantChanges",
        "forceMajeure",
        "conclusion",
        "materialNonConformity",
        "onTemplate"
    };

    private Verifications() {}

    /** Null where nothing was stated, or the accreditation ends before it begins. */
    static Verification read(Entry entry) {
        if (!entry.hasAny(COLUMNS)) {
            return null;
        }
        String number = entry.text("verificationNumber");
        String verifier = entry.text("verifier");
        LocalDate stated = entry.date("statementDate");
        LocalDate from = entry.date("accreditedFrom");
        LocalDate to = entry.date("accreditedTo");
        Assurance assurance = Assurances.read(entry);
        Answer satisfactory = entry.answer("satisfactory", following(assurance.conclusion()));
        return Periods.inOrder(entry, from, to, "accreditedTo")
                ? new Verification(number, verifier, satisfactory, stated, Period.between(from, to), assurance)
                : null;
    }

    /** What the conclusion says by itself of whether the report was found satisfactory. */
    private static Answer following(Assurance.Conclusion conclusion) {
        return switch (conclusion) {
            case SATISFACTORY, SATISFACTORY_WITH_COMMENTS -> Answer.YES;
            case MATERIAL_MISSTATEMENT -> Answer.NO;
            case LIMITED_SCOPE, NOT_STATED -> Answer.UNKNOWN;
        };
    }
}
