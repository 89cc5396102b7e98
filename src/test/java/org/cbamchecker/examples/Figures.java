package org.cbamchecker.examples;

import java.math.BigDecimal;
import java.util.List;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Register;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.testing.Lines;
import org.cbamchecker.testing.TheRulebook;

/** Checks lines and reads figures off; a figure that cannot be determined fails the test. */
final class Figures {
    private final LineAssessment line;

    private Figures(LineAssessment line) {
        this.line = line;
    }

    static Assessment check(Register register, ImportLine... lines) {
        return TheRulebook.checker().check(Lines.submission(register, List.of(lines)));
    }

    static Figures of(Register register, ImportLine line) {
        return of(check(register, line), 0);
    }

    static Figures of(Assessment assessment, int line) {
        return new Figures(assessment.lines().get(line));
    }

    /** Why the line is in scope, or is not. */
    String ground() {
        return line.scoping().ground();
    }

    BigDecimal embedded() {
        return line.intensities().embedded().value().value();
    }

    BigDecimal freeAllocation() {
        return line.intensities().freeAllocation().value().value();
    }

    BigDecimal net() {
        return embedded().subtract(freeAllocation());
    }

    BigDecimal certificates() {
        return line.obligation().certificates().value().value();
    }

    BigDecimal carbonPrice() {
        return line.obligation().carbonPrice().value().value();
    }

    BigDecimal cents() {
        return line.obligation().cost().value().toCents();
    }

    List<String> findings() {
        return line.findings().stream().map(Finding::code).toList();
    }
}
