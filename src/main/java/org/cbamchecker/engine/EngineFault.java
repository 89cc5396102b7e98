package org.cbamchecker.engine;

import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Place;

/** Rules that passed every check and still cannot answer: a fault of the rulebook or the engine, not of the input. */
public final class EngineFault extends RuntimeException {
    private final transient Diagnostic diagnostic;

    EngineFault(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic.code() + " " + diagnostic.values(), cause);
        this.diagnostic = diagnostic;
    }

    static EngineFault inRule(String code, String rule, String read, Throwable cause) {
        Place place = Place.ofFile(rule);
        return new EngineFault(Diagnostic.error(code, place, Map.of("read", read, "rule", rule)), cause);
    }

    /** The fault as a value, with the rule among its values. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
