package org.cbamchecker.bench.peers;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A figure that is reckoned from what tables gave; nothing where its condition does not hold.
 *
 * @param name name of a variable in any language
 * @param texts values that must be these
 * @param absent values that must be nothing
 * @param present values that must not be nothing
 * @param expression with the signs and brackets that all engines share; {@code max(0, …)} is the one function
 */
record Formula(String name, Map<String, String> texts, List<String> absent, List<String> present, String expression)
        implements Serializable {
    /**
     * The condition as engines write it.
     *
     * @param same sign for being equal
     */
    String condition(String and, String same) {
        List<String> parts = new ArrayList<>();
        texts.forEach((name, text) -> parts.add(name + same + '"' + text + '"'));
        absent.forEach(name -> parts.add(name + same + "null"));
        present.forEach(name -> parts.add(name + " != null"));
        return String.join(and, parts);
    }

    /** Every value it looks at. */
    Set<String> values(Model model) {
        Set<String> values = new LinkedHashSet<>(List.of(expression.split("[^A-Za-z0-9]+")));
        values.removeIf(name -> !model.knows(name));
        values.addAll(texts.keySet());
        values.addAll(absent);
        values.addAll(present);
        return values;
    }
}
