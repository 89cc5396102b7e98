package org.cbamchecker.diagnostics;

import java.util.Map;
import java.util.TreeMap;

/**
 * One fault. Its sentences are in the messages table under {@code fault.CODE}, {@code fault.CODE.allowed} and
 * {@code fault.CODE.mend}, each with the values below as placeholders.
 *
 * @param code stable code, for example CELL-FORMULA
 * @param values what the sentences name, {@code read} first of all
 */
public record Diagnostic(String code, Gravity gravity, Place place, Map<String, String> values) {
    /** Whether the thing it stands in can be used. */
    public enum Gravity {
        /** The row, or the file, is not used. */
        ERROR,
        /** It is used, and somebody should look at it. */
        WARNING
    }

    public Diagnostic {
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public static Diagnostic error(String code, Place place, Map<String, String> values) {
        return new Diagnostic(code, Gravity.ERROR, place, values);
    }

    public static Diagnostic warning(String code, Place place, Map<String, String> values) {
        return new Diagnostic(code, Gravity.WARNING, place, values);
    }

    public boolean isError() {
        return gravity == Gravity.ERROR;
    }
}
