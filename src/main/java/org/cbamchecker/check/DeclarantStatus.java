package org.cbamchecker.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.facts.Register;
import org.cbamchecker.law.Answer;

/** Who is an authorised CBAM declarant on which day, as far as it was stated (Articles 5 and 17). */
final class DeclarantStatus {
    private final Map<String, Authorisation> authorisations = new HashMap<>();

    DeclarantStatus(Register register) {
        register.representatives().forEach(each -> put(each.eori().value(), each.authorisation()));
        register.importers().forEach(each -> put(each.eori().value(), each.authorisation()));
    }

    private void put(String eori, Authorisation authorisation) {
        if (authorisation != null) {
            authorisations.put(eori, authorisation);
        }
    }

    Optional<Authorisation> of(String eori) {
        return Optional.ofNullable(authorisations.get(eori));
    }

    /** Unknown where nothing was stated, or a status without its first day. */
    Answer authorisedOn(String eori, LocalDate day) {
        Authorisation authorisation = authorisations.get(eori);
        if (authorisation == null) {
            return Answer.UNKNOWN;
        }
        boolean everAuthorised = authorisation.status() == Authorisation.Status.AUTHORISED
                || authorisation.status() == Authorisation.Status.REVOKED;
        if (!everAuthorised) {
            return Answer.NO;
        }
        if (authorisation.from() == null) {
            return Answer.UNKNOWN;
        }
        boolean ended = authorisation.to() != null && day.isAfter(authorisation.to());
        return Answer.of(!ended && !day.isBefore(authorisation.from()));
    }
}
