package org.cbamchecker.check;

import java.util.Optional;
import org.cbamchecker.articles.SurrenderedQuestion;
import org.cbamchecker.findings.Deadline;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Outcome;

/** Certificates surrendered for a year against those that are due (Articles 19(6) and 22(1)). */
final class SurrenderPhase {
    private final Session session;

    SurrenderPhase(Session session) {
        this.session = session;
    }

    /**
     * Who surrenders.
     *
     * @param required certificates due for the year
     * @param deadline by when
     */
    record Surrendering(
            Subject.DeclarantYear subject,
            Outcome<Certificates> required,
            CertificateAccount account,
            Deadline deadline) {}

    /** Certificates missing on the day on which they were due; empty where that day is ahead or nobody can tell. */
    Optional<PenaltyPhase.Missing> examine(Surrendering who, Journal journal) {
        int year = who.subject().year();
        var surrendered = new SurrenderedQuestion.Surrendered(
                who.account().hasMovements(),
                who.deadline(),
                who.account().surrenderedFor(year, who.deadline().on()),
                who.account().surrenderedFor(year, session.tables().lawDate()));
        var question =
                new SurrenderedQuestion(session.days(who.deadline().on()), who.subject(), who.required(), surrendered);
        session.ask(question);
        journal.take(question);
        return question.missingWhenDue()
                .map(missing -> new PenaltyPhase.Missing(who.required().value(), missing));
    }
}
