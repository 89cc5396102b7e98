package org.cbamchecker.check;

import java.time.LocalDate;
import java.util.Optional;
import org.cbamchecker.facts.Authorisation;
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

    Optional<Authorisation> of(String eori) {
        return authorisations.of(new Eori(eori));
    }

    /** Unknown where nothing was stated, or a status without its first day. */
    Answer authorisedOn(String eori, LocalDate day) {
        Authorisation authorisation = of(eori).orElse(null);
        if (authorisation == null) {
            return Answer.UNKNOWN;
        }
        return switch (authorisation.status()) {
            case NONE, APPLIED, REFUSED -> Answer.NO;
            case AUTHORISED, REVOKED ->
                authorisation.from() == null
                        ? Answer.UNKNOWN
                        : Answer.of(Period.between(authorisation.from(), authorisation.to())
                                .contains(day));
        };
    }

    /**
     * Whether whoever answers for a line is known to have been without the status on the day of import, or when the
     * importer exceeded the threshold.
     */
    boolean isLacking(ImportLine line, Optional<LocalDate> crossing) {
        String person = line.parties().liable().value();
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
