package org.cbamchecker.findings;

import java.util.List;
import java.util.stream.Stream;

/**
 * The outcome of a check.
 *
 * @param lines in the order of the submission
 * @param importerYears by importer and year
 * @param declarantYears by declarant and year
 * @param subjects reports, installations, persons and arrangements of which there is something to say, in order
 */
public record Assessment(
        AssessmentHeader header,
        List<LineAssessment> lines,
        List<ImporterYearAssessment> importerYears,
        List<DeclarantYearAssessment> declarantYears,
        List<SubjectAssessment> subjects) {

    /** All findings, in {@link Finding#ORDER}. */
    public List<Finding> findings() {
        return Stream.of(
                        lines.stream().flatMap(line -> line.findings().stream()),
                        importerYears.stream().flatMap(year -> year.findings().stream()),
                        declarantYears.stream().flatMap(year -> year.findings().stream()),
                        subjects.stream().flatMap(subject -> subject.findings().stream()))
                .flatMap(findings -> findings)
                .sorted(Finding.ORDER)
                .toList();
    }
}
