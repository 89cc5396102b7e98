package org.cbamchecker.engine;

import java.util.List;
import java.util.Set;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.Predicate1;

/**
 * A rule as it was compiled: the conditions it sets and what it does where all of them hold.
 *
 * @param question kind of question it looks at
 */
record CompiledRule(String name, Class<?> question, List<Condition> conditions, BlockN consequence) {
    CompiledRule {
        conditions = List.copyOf(conditions);
    }

    /** Names of rules are unique in a rulebook. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CompiledRule rule && name.equals(rule.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /**
     * One condition.
     *
     * @param written the class it was compiled to; the same for the same condition of several rules
     * @param facts names of the methods of the question that it calls; nothing else can decide it
     */
    record Condition(Predicate1<Object> test, Class<?> written, Set<String> facts) {
        Condition {
            facts = Set.copyOf(facts);
        }

        /** Whether it holds; fails where the condition fails. */
        boolean holds(Question asked) {
            try {
                return test.test(asked);
            } catch (RuntimeException failed) {
                throw failed;
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
