package org.cbamchecker.report.workbook;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.QuarterObligation;
import org.cbamchecker.law.Outcome;

/** Figures that cannot be determined, by the code of the finding that says why. */
final class OpenFigures {
    private final Map<String, Reason> reasons = new LinkedHashMap<>();

    /** What is open for one reason: headings of figures, and how many lines of a year have such figures. */
    private static final class Reason {
        private final Set<String> headings = new LinkedHashSet<>();
        private long lines;
    }

    static OpenFigures of(LineAssessment line) {
        var open = new OpenFigures();
        line.figures().ifPresent(figures -> {
            open.add("paper.column.emissions-per-unit", figures.embedded());
            open.add("paper.column.free-allocation-per-unit", figures.freeAllocation());
        });
        line.owed().ifPresent(owed -> {
            open.add("paper.column.emissions", owed.emissions());
            open.add("paper.column.free-allocation", owed.freeAllocation());
            open.add("paper.column.carbon-price", owed.carbonPrice());
            open.add("paper.column.certificates", owed.certificates());
            open.add("paper.column.price", owed.price());
            open.add("paper.column.cost", owed.cost());
        });
        return open;
    }

    static OpenFigures of(ImporterYearAssessment year) {
        var open = new OpenFigures();
        open.add("paper.column.threshold", year.threshold().threshold());
        open.add("paper.column.whole", year.totals().toSurrender());
        for (QuarterObligation quarter : year.quarters()) {
            open.add("paper.column.price", quarter.price());
            open.add("paper.column.cost", quarter.cost());
        }
        return open;
    }

    private void add(String heading, Outcome<?> figure) {
        if (figure instanceof Outcome.CannotBeDetermined<?> missing) {
            reason(missing.because()).headings.add(heading);
        }
    }

    private Reason reason(String code) {
        return reasons.computeIfAbsent(code, key -> new Reason());
    }

    /** Adds what a line leaves open for a reason that is not its own. */
    void addLine(String code, List<String> headings) {
        reason(code).headings.addAll(headings);
        reason(code).lines++;
    }

    /** Adds what lines leave open. */
    void addAll(OpenFigures lines) {
        lines.reasons.forEach((code, reason) -> {
            reason(code).headings.addAll(reason.headings);
            reason(code).lines += reason.lines;
        });
    }

    Set<String> codes() {
        return reasons.keySet();
    }

    /** Headings of the figures that are open for this reason, maybe none. */
    List<String> headings(String code) {
        return reasons.containsKey(code) ? List.copyOf(reasons.get(code).headings) : List.of();
    }

    /** How many lines have figures that are open for this reason. */
    long lines(String code) {
        return reasons.containsKey(code) ? reasons.get(code).lines : 0;
    }
}
