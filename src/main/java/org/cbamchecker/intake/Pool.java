package org.cbamchecker.intake;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives equal things back as one thing, so that a million lines from two hundred countries hold two hundred countries.
 * Once full it gives things back as they are: what repeats has been seen by then.
 */
final class Pool {
    private static final int ENOUGH = 100_000;

    private final Map<Object, Object> seen = new HashMap<>();

    <T> T same(T thing) {
        Object first = seen.get(thing);
        if (first == null) {
            if (seen.size() < ENOUGH) {
                seen.put(thing, thing);
            }
            return thing;
        }
        @SuppressWarnings("unchecked")
        T known = (T) first;
        return known;
    }
}
