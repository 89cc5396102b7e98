package org.cbamchecker.bench.peers;

import java.beans.IntrospectionException;
import java.beans.PropertyDescriptor;
import java.util.HashMap;
import java.util.Map;

/** Questions as objects with properties. */
final class Facts {
    private Facts() {}

    static Object of(Model model, Map<String, Object> question) {
        return model.fact().equals("ImportCase") ? new ImportCase(question) : new Treatment(question);
    }

    static Map<String, Object> answers(Model model, Object fact) {
        Map<String, Object> answers = new HashMap<>();
        model.answers().forEach(column -> answers.put(column.name(), property(fact, column.name())));
        return answers;
    }

    private static Object property(Object fact, String name) {
        try {
            String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
            return new PropertyDescriptor(name, fact.getClass(), getter, null).getReadMethod().invoke(fact);
        } catch (IntrospectionException | ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
