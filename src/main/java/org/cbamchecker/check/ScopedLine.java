package org.cbamchecker.check;

import java.util.List;
import org.cbamchecker.articles.Found;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.Scoping;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.TraceStep;

/** A line of which it is known whether the regulation applies. */
record ScopedLine(ImportLine line, Scoping scoping, List<TraceStep> steps, List<Found> found) {
    Subject.ImporterYear importerYear() {
        return new Subject.ImporterYear(line.parties().importer().value(), line.year());
    }
}
