package org.cbamchecker.report.html;

import java.util.List;
import java.util.Map;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.TraceStep;

/**
 * Something with steps and findings.
 *
 * @param known what its heading tells of it, by the names of figures: its steps need not tell that again
 */
record Explained(
        Subject subject, String heading, List<TraceStep> trace, List<Finding> findings, Map<String, String> known) {
    Explained(Subject subject, String heading, List<TraceStep> trace, List<Finding> findings) {
        this(subject, heading, trace, findings, Map.of());
    }
}
