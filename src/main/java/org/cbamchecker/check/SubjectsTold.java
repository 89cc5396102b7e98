package org.cbamchecker.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.SubjectAssessment;
import org.cbamchecker.findings.TraceStep;

/** Puts together what several inquiries say of one subject. */
final class SubjectsTold {
    private final TreeMap<Subject, SubjectAssessment> told = new TreeMap<>();

    void take(List<SubjectAssessment> assessments) {
        assessments.forEach(each -> told.merge(each.subject(), each, SubjectsTold::both));
    }

    private static SubjectAssessment both(SubjectAssessment one, SubjectAssessment other) {
        List<TraceStep> trace = new ArrayList<>(one.trace());
        trace.addAll(other.trace());
        List<Finding> findings = new ArrayList<>(one.findings());
        findings.addAll(other.findings());
        findings.sort(Finding.ORDER);
        return new SubjectAssessment(one.subject(), one.name().isEmpty() ? other.name() : one.name(), trace, findings);
    }

    /** Everything, in the order of subjects. */
    List<SubjectAssessment> all() {
        return List.copyOf(told.values());
    }
}
