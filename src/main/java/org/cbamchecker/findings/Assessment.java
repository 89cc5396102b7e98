package org.cbamchecker.findings;

import java.util.List;
import java.util.stream.Stream;

/**
 * The outcome of a check.
 *
 * @param lines in the order of the submission
 * @param importerYears by importer and year
 */
public record Assessment(
        AssessmentHeader header, List<LineAssessment> lines, List<ImporterYearAssessment> importerYears) {

    /** All findings, in {@link Finding#ORDER}. */
    public List<Finding> findings() {
        return Stream.concat(
                        lines.stream().flatMap(line -> line.findings().stream()),
                        importerYears.stream().flatMap(year -> year.findings().stream()))
                .sorted(Finding.ORDER)
                .toList();
    }
}
