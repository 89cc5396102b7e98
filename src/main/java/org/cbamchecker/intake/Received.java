package org.cbamchecker.intake;

import java.util.List;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.facts.Submission;

/**
 * What was read.
 *
 * @param submission everything without a fault
 * @param diagnostics all faults, in the order of the files
 * @param linesSetAside import lines with a fault; they are not in the submission
 * @param headings how the columns of lists of import lines were understood
 */
public record Received(
        Submission submission, Diagnostics diagnostics, int linesSetAside, List<RecognisedHeading> headings) {
    public Received {
        headings = List.copyOf(headings);
    }
}
