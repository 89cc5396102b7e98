package org.cbamchecker.intake;

import java.util.Map;

/**
 * What a cell was found to say, or the fault that stands in the way.
 *
 * @param value null where there is a fault
 * @param fault code of the fault, or null
 * @param values what the sentences of the fault name beside what was read
 */
record Reading<T>(T value, String fault, Map<String, String> values) {
    static <T> Reading<T> of(T value) {
        return new Reading<>(value, null, Map.of());
    }

    static <T> Reading<T> faulty(String fault) {
        return new Reading<>(null, fault, Map.of());
    }

    static <T> Reading<T> faulty(String fault, Map<String, String> values) {
        return new Reading<>(null, fault, values);
    }

    boolean isFaulty() {
        return fault != null;
    }
}
