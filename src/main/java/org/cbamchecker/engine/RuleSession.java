package org.cbamchecker.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.Match;

/** Lets rules answer questions. For one thread at a time, with rules that no other session has. */
public final class RuleSession implements AutoCloseable {
    /** Facts per KieSession: the larger the better up to here, then no longer. */
    private static final int CHUNK = 1000;
    /** No question has as many rules that match; more is a rule that fires without end. */
    private static final int MOST_FIRINGS = 200;

    private final Bench bench;
    private final Consumer<Bench> giveBack;
    private final AgendaFilter lawInForce;
    private final Naming naming;
    private final AtomicBoolean busy = new AtomicBoolean();

    /** @param giveBack takes the bench again when the session is closed */
    RuleSession(Bench bench, Map<String, KnownRule> known, Consumer<Bench> giveBack) {
        this.bench = bench;
        this.giveBack = giveBack;
        this.naming = new Naming(known, bench.precedents());
        boolean dated = known.values().stream().anyMatch(KnownRule::isDated);
        this.lawInForce = dated ? naming::isLaw : null;
    }

    /**
     * Asks all rules all questions; the answers are on the questions afterwards.
     *
     * @throws EngineFault where a rule fails or fires without end
     * @throws IllegalStateException where another thread is asking, or the session is closed
     */
    public void ask(Collection<? extends Question> questions) {
        if (!busy.compareAndSet(false, true)) {
            throw new IllegalStateException("A rule session is closed, or used by two threads at once");
        }
        try {
            if (bench.precedents() == null) {
                askRules(questions);
            } else {
                askOnceOfAKind(questions);
            }
        } finally {
            busy.set(false);
        }
    }

    private void askOnceOfAKind(Collection<? extends Question> questions) {
        Precedents precedents = bench.precedents();
        boolean answered = false;
        try {
            List<Question> open = new ArrayList<>();
            for (Question question : questions) {
                if (!precedents.covers(question)) {
                    open.add(question);
                }
            }
            askRules(open);
            precedents.settle();
            answered = true;
        } finally {
            if (!answered) {
                precedents.forget();
            }
        }
    }

    private void askRules(Collection<? extends Question> questions) {
        Iterator<? extends Question> rest = questions.iterator();
        while (rest.hasNext()) {
            askChunk(rest);
        }
    }

    private void askChunk(Iterator<? extends Question> rest) {
        KieSession session = bench.rules().newKieSession(bench.configuration(), null);
        try {
            session.addEventListener(naming);
            int count = 0;
            for (; rest.hasNext() && count < CHUNK; count++) {
                session.insert(rest.next());
            }
            fire(session, count * MOST_FIRINGS);
        } finally {
            session.dispose();
        }
    }

    private void fire(KieSession session, int limit) {
        try {
            int fired =
                    lawInForce == null ? session.fireAllRules(limit + 1) : session.fireAllRules(lawInForce, limit + 1);
            if (fired > limit) {
                throw EngineFault.inRule("RULE-ENDLESS", naming.latest(), String.valueOf(limit), null);
            }
        } catch (ConsequenceException failed) {
            throw EngineFault.inRule("RULE-FAILED", naming.latest(), messageOf(failed.getCause()), failed.getCause());
        } catch (EngineFault fault) {
            throw fault;
        } catch (RuntimeException failed) {
            throw EngineFault.inRule("RULE-FAILED", "", messageOf(failed), failed);
        }
    }

    private static String messageOf(Throwable failed) {
        return failed == null ? "" : String.valueOf(failed.getMessage());
    }

    /** Closing stops further questions. What is closed while it is asked is not used again. */
    @Override
    public void close() {
        if (busy.compareAndSet(false, true)) {
            giveBack.accept(bench);
        }
    }

    /** Tells each question which rule is about to answer. */
    private static final class Naming extends DefaultAgendaEventListener {
        private final Map<String, KnownRule> known;
        private final Precedents precedents;
        private String latest = "";

        Naming(Map<String, KnownRule> known, Precedents precedents) {
            this.known = known;
            this.precedents = precedents;
        }

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            Match match = event.getMatch();
            latest = match.getRule().getName();
            FiredRule fired = known.get(latest).fired();
            Question question = questionOf(match);
            question.ruledBy(fired);
            if (precedents != null) {
                precedents.applies(fired, question);
            }
        }

        boolean isLaw(Match match) {
            return known.get(match.getRule().getName()).isLaw(questionOf(match).getLawDay());
        }

        String latest() {
            return latest;
        }

        private static Question questionOf(Match match) {
            return (Question) match.getObjects().get(0);
        }
    }
}
