package org.cbamchecker.check;

import org.cbamchecker.articles.ScopeRuling;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.Scoping;
import org.cbamchecker.findings.Subject;

/**
 * A line of which it is known whether the regulation applies. Every line waits here until the last one is scoped, so
 * that only the rows are kept which decide that; what follows from them is asked for again when it is told.
 *
 * @param tables rows of the tables of scope that fit the line
 */
record ScopedLine(ImportLine line, Scoping scoping, ScopeRuling.TableAnswers tables) {
    Subject.ImporterYear importerYear() {
        return new Subject.ImporterYear(line.parties().importer().value(), line.year());
    }
}
