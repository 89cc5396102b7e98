package org.cbamchecker.diagnostics;

import java.util.ArrayList;
import java.util.List;

/** Collects faults so that all of them are reported at once. Not safe for use by several threads. */
public final class Diagnostics {
    private final List<Diagnostic> all = new ArrayList<>();

    public void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    public void addAll(Diagnostics others) {
        all.addAll(others.all);
    }

    /** In the order found. */
    public List<Diagnostic> list() {
        return List.copyOf(all);
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(Diagnostic::isError);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
