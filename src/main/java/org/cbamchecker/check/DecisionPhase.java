package org.cbamchecker.check;

import java.util.List;
import org.cbamchecker.articles.DecisionQuestion;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.law.Answer;

/** Decisions of authorities: what they ask for and until when (Articles 19(5), 22(3) and 26). */
final class DecisionPhase {
    private final Session session;

    DecisionPhase(Session session) {
        this.session = session;
    }

    /**
     * Decisions that are looked at with a declarant's year.
     *
     * @param paymentReleases whether paying a penalty for that year ends the duties to declare and to surrender
     */
    record Decided(List<AuthorityDecision> decisions, int year, Answer paymentReleases) {
        /** Of a decision about another year nobody asked on what ground a penalty rests. */
        Answer paymentReleases(AuthorityDecision decision) {
            return decision.year() == year ? paymentReleases : Answer.UNKNOWN;
        }
    }

    void examine(Decided decided, Journal journal) {
        List<DecisionQuestion> questions = decided.decisions().stream()
                .map(decision -> new DecisionQuestion(
                        session.days(decision.notifiedOn()), decision, decided.paymentReleases(decision)))
                .toList();
        session.ask(questions);
        questions.forEach(journal::take);
    }
}
