package org.cbamchecker.cli;

import java.util.List;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Place;

/** What was asked cannot be done, and these are all the reasons. */
final class RefusedException extends RuntimeException {
    private final transient List<Diagnostic> faults;

    RefusedException(List<Diagnostic> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    static RefusedException of(String code, String place, Map<String, String> values) {
        return new RefusedException(List.of(Diagnostic.error(code, Place.ofFile(place), values)));
    }

    List<Diagnostic> faults() {
        return faults;
    }
}
