package org.cbamchecker.check;

import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.Scoping;
import org.cbamchecker.findings.Subject;

/**
 * A line of which it is known whether the regulation applies. Why it does is not kept: every line waits here until the
 * last one is scoped, and the ruling is asked for again when it is told.
 */
record ScopedLine(ImportLine line, Scoping scoping) {
    Subject.ImporterYear importerYear() {
        return new Subject.ImporterYear(line.parties().importer().value(), line.year());
    }
}
