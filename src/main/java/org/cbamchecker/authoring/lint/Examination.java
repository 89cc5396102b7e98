package org.cbamchecker.authoring.lint;

import java.util.List;
import org.cbamchecker.diagnostics.Diagnostic;

/**
 * What came of examining tables.
 *
 * @param remarks faults of the grammar and remarks that nobody has waived, table by table
 * @param waived number of remarks that somebody has looked at and accepted
 */
public record Examination(List<Diagnostic> remarks, int waived) {
    public Examination {
        remarks = List.copyOf(remarks);
    }
}
