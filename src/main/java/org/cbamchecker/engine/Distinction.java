package org.cbamchecker.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cbamchecker.engine.CompiledRule.Condition;

/**
 * Tells questions of one kind apart, fact by fact, as far as any rule can. Some rules are left that may apply; the next
 * fact they look at sends each question on, to where fewer are left, until no fact is of consequence any more. Two
 * questions that end at the same place meet the same conditions of every rule, so the same rules apply to both.
 */
final class Distinction {
    private final MaterialFacts facts;
    private final List<CompiledRule> left;
    private final Set<String> known;
    private final MaterialFact next;
    private final Map<Object, Distinction> byValue = new HashMap<>();
    private final Map<List<CompiledRule>, Distinction> byRulesLeft = new HashMap<>();
    /** The first few values, most of which are constants: found by comparing addresses alone. */
    private final Object[] first = new Object[4];

    private final Distinction[] firstWays = new Distinction[4];
    private Precedent precedent;

    private Distinction(MaterialFacts facts, List<CompiledRule> left, Set<String> known) {
        this.facts = facts;
        this.left = left;
        this.known = known;
        String fact = nextFact();
        next = fact == null ? null : facts.named(fact);
    }

    /** Where every question of a kind begins that is asked under the law of the same day as this one. */
    static Distinction among(MaterialFacts facts, List<CompiledRule> rules, Question any) {
        Set<String> lawDay = facts.knownFromTheStart();
        var all = new Distinction(facts, rules, Set.of());
        return new Distinction(
                facts,
                rules.stream().filter(rule -> all.mayApply(rule, any, lawDay)).toList(),
                lawDay);
    }

    /**
     * Of the facts not known yet, the one on which each condition that rests on it is most often set, so that most rules
     * are decided by the fewest ways on; of such facts the one with the fewest ways. Null where none is left.
     */
    private String nextFact() {
        Map<String, Asked> asked = new TreeMap<>();
        for (CompiledRule rule : left) {
            for (Condition condition : rule.conditions()) {
                for (String fact : condition.facts()) {
                    if (!known.contains(fact)) {
                        asked.computeIfAbsent(facts.askedFor(fact), each -> new Asked())
                                .add(condition);
                    }
                }
            }
        }
        return asked.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** How often a fact is asked for, and by how many different conditions. */
    private static final class Asked implements Comparable<Asked> {
        private final Set<Class<?>> conditions = new HashSet<>();
        private int times;

        void add(Condition condition) {
            conditions.add(condition.written());
            times++;
        }

        @Override
        public int compareTo(Asked other) {
            int byUse = Integer.compare(times / conditions.size(), other.times / other.conditions.size());
            return byUse != 0 ? byUse : Integer.compare(other.conditions.size(), conditions.size());
        }
    }

    /** Whether no fact is of consequence any more. */
    boolean isLast() {
        return next == null;
    }

    /** What holds for all questions that end here. */
    Precedent precedent() {
        if (precedent == null) {
            precedent = new Precedent();
        }
        return precedent;
    }

    /**
     * The way on of a question.
     *
     * @return null where a value is met for the first time
     */
    Distinction seen(Question question) {
        Object value = next.of(question);
        for (int i = 0; i < first.length; i++) {
            if (first[i] == value && value != null) {
                return firstWays[i];
            }
        }
        return byValue.get(value);
    }

    /** The way on of a question whose value was not met here before. */
    Distinction distinguish(Question question) {
        Set<String> knownThen = new HashSet<>(known);
        knownThen.addAll(facts.knownWith(next.name()));
        List<CompiledRule> leftThen = new ArrayList<>();
        boolean valueMatters = false;
        for (CompiledRule rule : left) {
            if (mayApply(rule, question, knownThen)) {
                leftThen.add(rule);
                valueMatters |= isOpen(rule, knownThen);
            }
        }
        Distinction way = valueMatters
                ? new Distinction(facts, leftThen, knownThen)
                : byRulesLeft.computeIfAbsent(leftThen, each -> new Distinction(facts, each, knownThen));
        Object value = next.of(question);
        if (byValue.size() < first.length) {
            first[byValue.size()] = value;
            firstWays[byValue.size()] = way;
        }
        byValue.put(value, way);
        return way;
    }

    /** Whether no condition that can be decided now for the first time speaks against a rule. */
    private boolean mayApply(CompiledRule rule, Question question, Set<String> knownThen) {
        for (Condition condition : rule.conditions()) {
            if (knownThen.containsAll(condition.facts())
                    && !known.containsAll(condition.facts())
                    && !condition.holds(question)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a condition rests on what was just learnt together with what is not known yet. */
    private boolean isOpen(CompiledRule rule, Set<String> knownThen) {
        for (Condition condition : rule.conditions()) {
            if (!knownThen.containsAll(condition.facts())) {
                for (String fact : condition.facts()) {
                    if (knownThen.contains(fact) && !known.contains(fact)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
