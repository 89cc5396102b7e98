package org.cbamchecker.report.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.report.Presentation;

/**
 * Why a figure is missing: the day it is due where a finding names one, or else that it cannot be determined; either
 * leads to the finding that says why.
 */
final class Absence {
    private final Report report;

    Absence(Report report) {
        this.report = report;
    }

    /** In a column of figures. */
    void cell(Grid grid, Outcome<?> missing) {
        grid.absent(report.text("paper.report.not-determined"), reason(missing));
    }

    /**
     * In a column of figures, with the day on which the figure is due.
     *
     * @param findings among which the one that says why is sought
     * @param quarter quarter of the figure
     */
    void cell(Grid grid, Outcome<?> missing, List<Finding> findings, String quarter) {
        grid.absent(due(missing, findings, quarter), reason(missing));
    }

    private String due(Outcome<?> missing, List<Finding> findings, String quarter) {
        Presentation words = report.words();
        return findings.stream()
                .filter(finding -> finding.code().equals(code(missing)))
                .map(finding -> words.written(finding.figures()))
                .filter(figures ->
                        figures.containsKey("due") && !figures.get("due").isEmpty())
                .filter(figures -> figures.getOrDefault("quarter", quarter).equals(quarter))
                .findFirst()
                .map(figures -> report.text("paper.report.due", Map.of("due", figures.get("due"))))
                .orElseGet(() -> report.text("paper.report.not-determined"));
    }

    private Optional<String> reason(Outcome<?> missing) {
        return report.anchors().ofCode(code(missing));
    }

    static String code(Outcome<?> missing) {
        return missing instanceof Outcome.CannotBeDetermined<?> absent ? absent.because() : "";
    }
}
