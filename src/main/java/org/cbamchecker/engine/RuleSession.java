package org.cbamchecker.engine;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.Match;

/** Lets rules answer questions. For one thread at a time, with rules that no other session has. */
public final class RuleSession implements AutoCloseable {
    /** Facts per KieSession: the larger the better up to here, then no longer. */
    private static final int CHUNK = 1000;
    /** No question has as many rules that match; more is a rule that fires without end. */
    private static final int MOST_FIRINGS = 200;

    private final KieBase rules;
    private final KieSessionConfiguration configuration;
    private final AgendaFilter lawInForce;
    private final Naming naming;
    private final AtomicBoolean busy = new AtomicBoolean();

    RuleSession(KieBase rules, Map<String, KnownRule> known) {
        this.rules = rules;
        this.configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(ThreadSafeOption.NO);
        this.naming = new Naming(known);
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
            Iterator<? extends Question> rest = questions.iterator();
            while (rest.hasNext()) {
                askChunk(rest);
            }
        } finally {
            busy.set(false);
        }
    }

    private void askChunk(Iterator<? extends Question> rest) {
        KieSession session = rules.newKieSession(configuration, null);
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

    /** Closing stops further questions; there is nothing else to give back. */
    @Override
    public void close() {
        busy.set(true);
    }

    /** Tells each question which rule is about to answer. */
    private static final class Naming extends DefaultAgendaEventListener {
        private final Map<String, KnownRule> known;
        private String latest = "";

        Naming(Map<String, KnownRule> known) {
            this.known = known;
        }

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            Match match = event.getMatch();
            latest = match.getRule().getName();
            questionOf(match).ruledBy(known.get(latest).fired());
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
