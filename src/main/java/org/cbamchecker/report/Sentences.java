package org.cbamchecker.report;

import java.util.Map;

/** Where the words come from; in use, the messages table of the rulebook. */
@FunctionalInterface
public interface Sentences {
    /**
     * The sentence of a key with its placeholders filled; for an unknown key, the key itself followed by the values.
     *
     * @param values by placeholder, already written as they shall appear
     */
    String text(String key, Map<String, ?> values);

    /** Whether there is a sentence for the key. */
    default boolean has(String key) {
        return !text(key).startsWith(key);
    }

    default String text(String key) {
        return text(key, Map.of());
    }
}
