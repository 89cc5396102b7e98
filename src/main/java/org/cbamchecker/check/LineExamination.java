package org.cbamchecker.check;

import java.util.List;
import java.util.Optional;
import org.cbamchecker.articles.LegalQuestion;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.Intensities;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.LineObligation;
import org.cbamchecker.findings.Scoping;

/** A look at lines whose obligations are settled: duties that come with a line, and what is odd about it. */
interface LineExamination {
    /** Writes what there is to say into the journals of the lines. */
    void examine(List<Examined> lines);

    /**
     * A line with everything that was decided of it so far.
     *
     * @param intensities present where the line is liable
     * @param obligation present where the line is liable
     */
    record Examined(
            ImportLine line,
            Scoping scoping,
            Liability liability,
            Optional<Intensities> intensities,
            Optional<LineObligation> obligation,
            Journal journal) {
        /** Asks the rules and writes what they say into the journal of the line. */
        void ask(Session session, LegalQuestion question) {
            session.ask(question);
            journal.take(question);
        }
    }
}
