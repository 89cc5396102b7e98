package org.cbamchecker.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.SubjectAssessment;
import org.cbamchecker.report.AssessmentRecipient;
import org.cbamchecker.tables.NearestWord;

/** Picks out of an assessment what has a name, whatever the size of the rest. */
final class Sought implements AssessmentRecipient {
    private static final int FINDINGS = 20;
    private static final int REMEMBERED = 10_000;

    private final String name;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private long findingCount;
    private LineAssessment line;
    private ImporterYearAssessment year;
    private DeclarantYearAssessment declarantYear;
    private SubjectAssessment other;

    Sought(String name) {
        this.name = name;
    }

    @Override
    public void begin(AssessmentHeader header) {
        // The header has no name to be asked for.
    }

    @Override
    public void line(LineAssessment assessed) {
        String id = assessed.line().id();
        remember(id);
        if (id.equals(name)) {
            line = assessed;
        }
        take(assessed.findings());
    }

    @Override
    public void importerYear(ImporterYearAssessment assessed) {
        String label = assessed.subject().label();
        remember(label);
        if (label.equals(name)) {
            year = assessed;
        }
        take(assessed.findings());
    }

    private void take(List<Finding> found) {
        for (Finding finding : found) {
            remember(finding.code());
            if (finding.code().equalsIgnoreCase(name)) {
                findingCount++;
                if (findings.size() < FINDINGS) {
                    findings.add(finding);
                }
            }
        }
    }

    private void remember(String word) {
        if (names.size() < REMEMBERED) {
            names.add(word);
        }
    }

    @Override
    public void declarantYear(DeclarantYearAssessment assessed) {
        String label = assessed.subject().label();
        remember(label);
        if (label.equals(name)) {
            declarantYear = assessed;
        }
        take(assessed.findings());
    }

    @Override
    public void subject(SubjectAssessment assessed) {
        String label = assessed.subject().label();
        remember(label);
        if (label.equals(name)) {
            other = assessed;
        }
        take(assessed.findings());
    }

    @Override
    public void end() {
        // Nothing is written.
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    Optional<LineAssessment> line() {
        return Optional.ofNullable(line);
    }

    Optional<ImporterYearAssessment> importerYear() {
        return Optional.ofNullable(year);
    }

    Optional<DeclarantYearAssessment> declarantYear() {
        return Optional.ofNullable(declarantYear);
    }

    /** A report, installation, person or arrangement. */
    Optional<SubjectAssessment> subject() {
        return Optional.ofNullable(other);
    }

    /** The first twenty findings of the code. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    long furtherFindings() {
        return findingCount - findings.size();
    }

    /** A line, importer's year or code that was probably meant. */
    Optional<String> nearest() {
        return NearestWord.of(name, names.stream().sorted().toList());
    }
}
