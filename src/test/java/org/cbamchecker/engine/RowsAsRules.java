package org.cbamchecker.engine;

import java.util.List;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.tables.Table;

/** What is said where the rows of a decision table are turned into rules. */
public final class RowsAsRules {
    private RowsAsRules() {}

    public static List<Diagnostic> faults(Table table) {
        var faults = new Diagnostics();
        new DecisionTableCompiler("org.cbamchecker.articles").rules(table, faults);
        return faults.list();
    }
}
