package org.cbamchecker.check;

import java.util.List;
import org.cbamchecker.articles.PatternQuestion;
import org.cbamchecker.findings.LineAssessment;

/** One way in which imports may belong together or stay below the threshold on purpose (Articles 25a and 27). */
interface Pattern {
    /** Called for every line, in the order of the submission. */
    void hear(LineAssessment line);

    /** Everything that could be a case of the pattern, measured; the table decides which of them are leads. */
    List<PatternQuestion> measured();
}
