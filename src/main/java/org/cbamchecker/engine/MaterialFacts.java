package org.cbamchecker.engine;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The facts that questions of one kind can state: methods that are open to all, ask for nothing and give a value.
 * Rules that look at nothing else can be decided by comparing facts.
 */
final class MaterialFacts {
    private final Class<?> question;
    private final Map<String, Method> facts = new HashMap<>();
    private final Map<String, Set<String>> fixes = new HashMap<>();

    private MaterialFacts(Class<?> question) {
        this.question = question;
    }

    static MaterialFacts of(Class<?> question) {
        var facts = new MaterialFacts(question);
        Set<String> otherwise = new HashSet<>();
        for (Method method : question.getMethods()) {
            if (isFact(method)) {
                facts.add(method);
            } else {
                otherwise.add(method.getName());
            }
        }
        facts.facts.keySet().removeAll(otherwise);
        facts.fixes.keySet().retainAll(facts.facts.keySet());
        return facts;
    }

    private static boolean isFact(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !Modifier.isStatic(method.getModifiers())
                && Question.class.isAssignableFrom(method.getDeclaringClass());
    }

    private void add(Method method) {
        facts.put(method.getName(), method);
        FixedBy other = method.getAnnotation(FixedBy.class);
        if (other != null) {
            fixes.computeIfAbsent(other.value(), each -> new HashSet<>()).add(method.getName());
        }
    }

    /** @param member {@code class#member} as a class file names it */
    boolean include(String member) {
        int mark = member.indexOf('#');
        return facts.containsKey(member.substring(mark + 1)) && isKind(member.substring(0, mark));
    }

    private boolean isKind(String internalName) {
        for (Class<?> type = question; type != Object.class; type = type.getSuperclass()) {
            if (type.getName().replace('.', '/').equals(internalName)) {
                return true;
            }
        }
        return false;
    }

    MaterialFact named(String name) {
        return MaterialFact.of(facts.get(name));
    }

    /** The fact that every question is asked under the law of one day. */
    Set<String> knownFromTheStart() {
        return knownWith("getLawDay");
    }

    /** A fact and all that it fixes. */
    Set<String> knownWith(String name) {
        Set<String> known = new HashSet<>(fixes.getOrDefault(name, Set.of()));
        known.add(name);
        return known;
    }

    /** The fact to ask for where another is wanted: the one that fixes it, or itself. */
    String askedFor(String wanted) {
        for (var each : fixes.entrySet()) {
            if (each.getValue().contains(wanted)) {
                return each.getKey();
            }
        }
        return wanted;
    }
}
