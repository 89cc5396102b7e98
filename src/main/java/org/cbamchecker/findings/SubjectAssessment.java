package org.cbamchecker.findings;

import java.util.List;

/**
 * Everything said of a report, an installation, a person or an arrangement.
 *
 * @param name what the subject is called, or empty
 * @param trace steps in the order of the law
 * @param findings in {@link Finding#ORDER}
 */
public record SubjectAssessment(Subject subject, String name, List<TraceStep> trace, List<Finding> findings) {
    public SubjectAssessment {
        trace = List.copyOf(trace);
        findings = List.copyOf(findings);
    }
}
