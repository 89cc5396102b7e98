package org.cbamchecker.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers questions by what was answered before. The rule engine decides the first question of every kind; those that
 * no rule can tell from it follow. Remembers a bounded number of values. For one thread.
 */
final class Precedents {
    /** Values that are remembered before all are forgotten; far more than goods codes, countries and days together. */
    private static final int MOST_VALUES = 100_000;

    private final CompiledRules rules;
    private final Map<Kind, Distinction> beginnings = new HashMap<>();
    private final Map<Question, Precedent> first = new IdentityHashMap<>();
    private final List<Question> following = new ArrayList<>();
    private final List<Precedent> followed = new ArrayList<>();
    private Kind latest = new Kind(Question.class, 0);
    private Distinction beginning;
    private int values;

    /** Questions of one class under the law of one day; the wording of a rule holds on some law days alone. */
    private record Kind(Class<?> question, int lawDay) {
        boolean isOf(Question each) {
            return question == each.getClass() && lawDay == each.getLawDay();
        }
    }

    Precedents(CompiledRules rules) {
        this.rules = rules;
    }

    /** Answers a question, at once or when the first of its kind is answered; false where it must be asked. */
    boolean covers(Question question) {
        Precedent precedent = find(question);
        if (precedent == null) {
            return false;
        }
        if (precedent.isSettled()) {
            precedent.applyTo(question);
            return true;
        }
        if (precedent.isAwaited()) {
            following.add(question);
            followed.add(precedent);
            return true;
        }
        precedent.await();
        first.put(question, precedent);
        return false;
    }

    /** Hears of every rule that applies to a question that is asked. */
    void applies(FiredRule rule, Question question) {
        Precedent precedent = first.get(question);
        if (precedent != null) {
            precedent.record(rule, rules.named(rule.name()));
        }
    }

    /** To be called when what had to be asked was answered. */
    void settle() {
        first.values().forEach(Precedent::settle);
        first.clear();
        for (int i = 0; i < following.size(); i++) {
            followed.get(i).applyTo(following.get(i));
        }
        following.clear();
        followed.clear();
        if (values > MOST_VALUES) {
            forget();
        }
    }

    /** Nothing is held against later questions. */
    void forget() {
        beginnings.clear();
        first.clear();
        following.clear();
        followed.clear();
        latest = new Kind(Question.class, 0);
        values = 0;
    }

    private Precedent find(Question question) {
        try {
            Distinction at = beginning(question);
            while (at != null && !at.isLast()) {
                Distinction way = at.seen(question);
                if (way == null) {
                    way = at.distinguish(question);
                    values++;
                }
                at = way;
            }
            return at == null ? null : at.precedent();
        } catch (RuntimeException failed) {
            // A condition that fails alone may stand behind another one that spares it; the rule engine knows the
            // order.
            return null;
        }
    }

    private Distinction beginning(Question question) {
        if (!latest.isOf(question)) {
            var kind = new Kind(question.getClass(), question.getLawDay());
            beginning = beginnings.computeIfAbsent(kind, each -> rules.lookingAt(each.question())
                    .map(looking -> Distinction.among(rules.factsOf(each.question()), looking, question))
                    .orElse(null));
            latest = kind;
        }
        return beginning;
    }
}
