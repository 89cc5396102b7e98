package org.cbamchecker.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.tables.NearestWord;

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

    /** A word that is none of those known: says which are, and which was probably meant. */
    static RefusedException unknown(String code, String place, String read, Collection<String> known) {
        return of(code, place, NearestWord.values(read, known));
    }

    List<Diagnostic> faults() {
        return faults;
    }
}
