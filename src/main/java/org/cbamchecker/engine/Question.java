package org.cbamchecker.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * What rules are asked: one fact that holds, flattened, everything an article turns on. Rules have a single pattern on
 * one kind of question, and record their answer on it. Before a rule's consequence runs, the session says which rule
 * it is, so that every answer carries its clause.
 */
public abstract class Question {
    private List<FiredRule> hits = List.of();
    private FiredRule current;

    /** Day whose wording of the law applies, as days since 1970-01-01. */
    public abstract int getLawDay();

    /** Day of the import, as days since 1970-01-01. */
    public abstract int getDay();

    /** Called by the session alone, before the consequence of a matching rule. */
    final void ruledBy(FiredRule rule) {
        current = rule;
    }

    /** The rule whose consequence is running. */
    protected final FiredRule rule() {
        return current;
    }

    /** Called by the consequence of a decision table's row. */
    public final void hit() {
        if (hits.isEmpty()) {
            hits = new ArrayList<>(2);
        }
        hits.add(current);
    }

    /** Rows that matched, in no particular order. */
    public final List<FiredRule> hits() {
        return hits;
    }
}
