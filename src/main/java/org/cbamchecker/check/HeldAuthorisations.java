package org.cbamchecker.check;

import java.time.LocalDate;
import org.cbamchecker.articles.AuthorisationQuestion;
import org.cbamchecker.articles.AuthorisationState;
import org.cbamchecker.articles.TimeLimit;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.law.Eori;

/** What there is to ask of the authorisation that somebody held on a day (Articles 4, 5 and 17). */
final class HeldAuthorisations {
    private final Session session;
    private final Authorisations authorisations;

    /** When to have applied at the latest, as it was found last: the same for every day on which the row applies. */
    private TimeLimit latest;

    HeldAuthorisations(Session session, Authorisations authorisations) {
        this.session = session;
        this.authorisations = authorisations;
    }

    /**
     * Who imported what, as whom.
     *
     * @param line id of the line
     */
    record Importing(Eori person, boolean asRepresentative, String line) {
        String actingAs() {
            return asRepresentative ? "indirect representative" : "importer";
        }
    }

    AuthorisationQuestion question(Importing who, LocalDate day) {
        Eori person = who.person();
        TimeLimit limit = limit(day);
        return new AuthorisationQuestion(
                session.days(day),
                who.line(),
                new AuthorisationState(
                        person.value(),
                        who.actingAs(),
                        authorisations.of(person).orElse(null),
                        authorisations.decidedOn(person),
                        limit == null ? null : limit.lastDay(day),
                        authorisations.day(person, AuthorityDecision.Kind.THRESHOLD_EXCEEDED),
                        authorisations.day(person, AuthorityDecision.Kind.REVOCATION),
                        limit == null ? null : limit.reference()));
    }

    /** The limit of a day, or null where there is none. */
    private TimeLimit limit(LocalDate day) {
        if (latest == null || !latest.appliesOn(day)) {
            latest = session.timeLimit("application-to-go-on-importing", day).orElse(null);
        }
        return latest;
    }
}
