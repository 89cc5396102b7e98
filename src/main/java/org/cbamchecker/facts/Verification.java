package org.cbamchecker.facts;

import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.Period;

/**
 * A verifier's statement (Article 8).
 *
 * @param satisfactory whether the report was verified as satisfactory
 * @param statementDate day of the statement
 * @param accreditation period of the verifier's accreditation
 * @param assurance what the report says of accreditation, visit and conclusion
 */
public record Verification(
        String number,
        String verifier,
        Answer satisfactory,
        LocalDate statementDate,
        Period accreditation,
        Assurance assurance) {

    /** A statement of which no more is known. */
    public Verification(
            String number, String verifier, Answer satisfactory, LocalDate statementDate, Period accreditation) {
        this(number, verifier, satisfactory, statementDate, accreditation, Assurance.NOT_STATED);
    }

    /** The same with misstatements. */
    public Verification with(List<Assurance.Misstatement> found) {
        return new Verification(number, verifier, satisfactory, statementDate, accreditation, assurance.with(found));
    }
}
