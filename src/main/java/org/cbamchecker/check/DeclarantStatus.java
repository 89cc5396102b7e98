package org.cbamchecker.check;

import java.time.LocalDate;
import java.util.Optional;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Parties.Representation;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.Eori;
import org.cbamchecker.law.Period;

/** Who is an authorised CBAM declarant on which day, as far as it was stated (Articles 5 and 17). */
final class DeclarantStatus {
    private final Authorisations authorisations;

    DeclarantStatus(Authorisations authorisations) {
        this.authorisations = authorisations;
    }

    Optional<Authorisation> of(Eori person) {
        return authorisations.of(person);
    }

    /** Unknown where nothing was stated, or a status without its first day, or a revocation without the last one. */
    Answer authorisedOn(Eori person, LocalDate day) {
        Authorisation authorisation = of(person).orElse(null);
        if (authorisation == null) {
            return Answer.UNKNOWN;
        }
        return switch (authorisation.status()) {
            case NONE, APPLIED, REFUSED -> Answer.NO;
            case AUTHORISED, REVOKED -> grantedOn(person, authorisation, day);
        };
    }

    private Answer grantedOn(Eori person, Authorisation authorisation, LocalDate day) {
        if (authorisation.from() == null) {
            return Answer.UNKNOWN;
        }
        boolean within =
                Period.between(authorisation.from(), authorisation.to()).contains(day);
        boolean endIsMissing = authorisation.to() == null && isRevoked(person, authorisation, day);
        return within && endIsMissing ? Answer.UNKNOWN : Answer.of(within);
    }

    /** Stated as revoked, or notified of a revocation by that day. */
    private boolean isRevoked(Eori person, Authorisation authorisation, LocalDate day) {
        LocalDate notified = authorisations.day(person, AuthorityDecision.Kind.REVOCATION);
        return authorisation.status() == Authorisation.Status.REVOKED || notified != null && !day.isBefore(notified);
    }

    /**
     * Whether nobody answers for a line who is a declarant or may still become one: the status was never applied for,
     * was refused or was over by then. Such a person can neither buy certificates nor declare (Articles 6 and 20).
     */
    boolean isOutside(ImportLine line) {
        if (ReleasePhase.isCapacityAllotted(line)) {
            return false;
        }
        return isWithoutRepresentative(line)
                || authorisations
                        .of(line.parties().liable())
                        .filter(stated -> isOutside(stated, line.customs().accepted()))
                        .isPresent();
    }

    private static boolean isOutside(Authorisation stated, LocalDate day) {
        return switch (stated.status()) {
            case NONE, REFUSED -> true;
            case APPLIED -> false;
            case AUTHORISED, REVOKED -> stated.to() != null && stated.to().isBefore(day);
        };
    }

    /**
     * Whether whoever answers for a line is known to have been without the status on the day of import, or when the
     * importer exceeded the threshold.
     */
    boolean isLacking(ImportLine line, Optional<LocalDate> crossing) {
        Eori person = line.parties().liable();
        return authorisedOn(person, line.customs().accepted()) == Answer.NO
                || crossing.filter(day -> authorisedOn(person, day) == Answer.NO)
                        .isPresent()
                || isWithoutRepresentative(line);
    }

    /** An importer outside the Union cannot have the status for what it imports itself (Article 5(2)). */
    private boolean isWithoutRepresentative(ImportLine line) {
        return line.parties().representation() != Representation.INDIRECT
                && authorisations
                        .establishment(line.parties().importer())
                        .filter(country -> !country.isUnion())
                        .isPresent();
    }
}
