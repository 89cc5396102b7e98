package org.cbamchecker.report;

import java.util.Map;
import java.util.TreeMap;

/**
 * Says the key and its values instead of a sentence, so that tests do not hang on wording; several words stand in a row,
 * and cures are unknown.
 */
public final class SpokenKeys implements Sentences {
    @Override
    public String text(String key, Map<String, ?> values) {
        if (key.equals("list.and-next")) {
            return values.get("list") + ", " + values.get("next");
        }
        return key + (values.isEmpty() ? "" : new TreeMap<>(values).toString());
    }
}
