package org.cbamchecker.check;

import java.util.List;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.SubjectAssessment;

/** Looks into something other than a line. Hears of every line, and keeps no more of it than it needs. */
interface Inquiry {
    /** Called for every line, in the order of the submission, on one thread. */
    void hear(LineAssessment line);

    /** What there is to say when all lines are assessed, by subject; nothing for subjects without a word on them. */
    List<SubjectAssessment> conclude();
}
