package org.cbamchecker.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cbamchecker.engine.CompiledRule.Condition;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;

/**
 * The rules of a rulebook by the kind of question they look at, read from what the compiler made of them. What a
 * condition can depend on is taken from the class file of the condition itself: a compiled condition can call only what
 * its constant pool names.
 */
final class CompiledRules {
    private final Map<String, ClassReferences> references;
    private final Map<String, CompiledRule> byName = new LinkedHashMap<>();
    private final Set<Class<?>> opaque = new HashSet<>();
    private final Map<Class<?>, MaterialFacts> byKind = new HashMap<>();
    private final Map<Class<?>, Optional<Set<String>>> looksAt = new HashMap<>();

    private CompiledRules(Map<String, ClassReferences> references) {
        this.references = references;
    }

    /** @param references what each class of the rules refers to, by its path */
    static CompiledRules of(List<Model> models, Map<String, ClassReferences> references) {
        var rules = new CompiledRules(references);
        models.forEach(model -> model.getRules().forEach(rules::add));
        return rules;
    }

    /**
     * All rules that look at a kind of question, by its own name or by a wider one; empty where one of them has a
     * condition of which it cannot be said what it depends on.
     */
    Optional<List<CompiledRule>> lookingAt(Class<?> question) {
        if (opaque.stream().anyMatch(kind -> kind.isAssignableFrom(question))) {
            return Optional.empty();
        }
        return Optional.of(byName.values().stream()
                .filter(rule -> rule.question().isAssignableFrom(question))
                .toList());
    }

    /** The facts that questions of a kind can state. */
    MaterialFacts factsOf(Class<?> question) {
        MaterialFacts known = byKind.get(question);
        return known == null ? MaterialFacts.of(question) : known;
    }

    /** Kinds of questions that some rule looks at. */
    Set<Class<?>> kinds() {
        return byKind.keySet();
    }

    CompiledRule named(String rule) {
        return byName.get(rule);
    }

    private void add(Rule rule) {
        Pattern<?> pattern = patternOf(rule);
        Class<?> question = pattern.getPatternVariable().getType();
        List<Condition> conditions = new ArrayList<>();
        boolean clear = addAll(pattern.getConstraint(), byKind.computeIfAbsent(question, MaterialFacts::of), conditions)
                && pattern.getBindings().isEmpty();
        if (!clear) {
            opaque.add(question);
        }
        var compiled = new CompiledRule(
                rule.getName(),
                question,
                conditions,
                rule.getDefaultConsequence().getBlock());
        byName.put(rule.getName(), compiled);
    }

    /** A rule of a rulebook has one pattern; the gate and the check of shapes saw to that. */
    private static Pattern<?> patternOf(Rule rule) {
        return rule.getView().getSubConditions().stream()
                .filter(Pattern.class::isInstance)
                .map(each -> (Pattern<?>) each)
                .findFirst()
                .orElseThrow();
    }

    /** Whether it can be said of all conditions what they depend on. */
    private boolean addAll(Constraint constraint, MaterialFacts facts, List<Condition> conditions) {
        if (constraint instanceof SingleConstraint single) {
            if (single == SingleConstraint.TRUE) {
                return true;
            }
            Optional<Condition> condition = condition(single, facts);
            condition.ifPresent(conditions::add);
            return condition.isPresent();
        }
        boolean clear = constraint.getType() == Constraint.Type.MULTIPLE
                || constraint.getType() == Constraint.Type.AND
                || constraint.getChildren().isEmpty();
        for (Constraint each : constraint.getChildren()) {
            clear &= addAll(each, facts, conditions);
        }
        return clear;
    }

    @SuppressWarnings("unchecked")
    private Optional<Condition> condition(SingleConstraint constraint, MaterialFacts possible) {
        if (constraint.getVariables().length != 1
                || !(constraint.getPredicate1() instanceof Predicate1<?> test)
                || !(test instanceof IntrospectableLambda written)) {
            return Optional.empty();
        }
        Class<?> condition = written.getLambda().getClass();
        return looksAt.computeIfAbsent(condition, each -> facts(each, possible))
                .map(facts -> new Condition((Predicate1<Object>) test, condition, facts));
    }

    /** Names of the facts that a condition looks at; empty where it calls anything else of the checker. */
    private Optional<Set<String>> facts(Class<?> condition, MaterialFacts possible) {
        String itself = condition.getName().replace('.', '/');
        ClassReferences written = references.get(itself + ".class");
        if (written == null) {
            return Optional.empty();
        }
        Set<String> facts = new HashSet<>();
        for (String member : written.members()) {
            if (possible.include(member)) {
                facts.add(member.substring(member.indexOf('#') + 1));
            } else if (!AllowedMembers.isMember(member) && !member.startsWith(itself + "#")) {
                return Optional.empty();
            }
        }
        return Optional.of(facts);
    }
}
