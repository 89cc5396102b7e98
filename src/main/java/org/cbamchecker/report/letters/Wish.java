package org.cbamchecker.report.letters;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cbamchecker.facts.ImportLine;

/** Something that is missing, and the imports for which it is; only the first of them are kept. */
final class Wish {
    private static final int NAMED = 20;

    private final String request;
    private final List<String> clauses;
    private final List<ImportLine> named = new ArrayList<>();
    private long further;

    /**
     * @param request what to send
     * @param clauses ids of the clauses that ask for it
     */
    Wish(String request, List<String> clauses) {
        this.request = request;
        this.clauses = List.copyOf(clauses);
    }

    void concerns(ImportLine line) {
        if (named.contains(line)) {
            return;
        }
        if (named.size() < NAMED) {
            named.add(line);
        } else {
            further++;
        }
    }

    String request() {
        return request;
    }

    List<String> clauses() {
        return clauses;
    }

    List<ImportLine> named() {
        return Collections.unmodifiableList(named);
    }

    /** How many imports it concerns beyond those kept. */
    long further() {
        return further;
    }
}
