package org.cbamchecker.report.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.Total;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.report.Notation;

/** From the emissions of a year to the certificates to be surrendered for it. */
final class TotalsTable {
    private final Report report;
    private final Grid grid;

    TotalsTable(Report report) {
        this.report = report;
        grid = new Grid(report);
    }

    void write(ImporterYearAssessment year) {
        var columns = List.of(
                Grid.Column.words("paper.report.column.sum"),
                Grid.Column.figures("paper.report.column.figure"),
                Grid.Column.words("paper.report.column.remark"));
        grid.put(report.text("paper.report.totals"), columns, () -> {
            ofLines("paper.report.totals.emissions", year.totals().emissions());
            ofLines("paper.report.totals.free-allocation", year.totals().freeAllocation());
            ofLines("paper.report.totals.carbon-price", year.totals().carbonPrice());
            exact(year, year.totals().certificates());
            whole(year, year.totals().toSurrender());
        });
    }

    /** A sum over lines is explained by the lines. */
    private void ofLines(String key, Total total) {
        grid.row(() -> {
            grid.head(report.text(key));
            grid.shortened(total.known(), Optional.of("lines"));
            grid.words(missing(total));
        });
    }

    private void exact(ImporterYearAssessment year, Total certificates) {
        grid.row(() -> {
            grid.head(report.text("paper.report.totals.exact"));
            grid.figure(Notation.number(certificates.known()), step(year));
            grid.words(missing(certificates));
        });
    }

    private void whole(ImporterYearAssessment year, Outcome<Certificates> whole) {
        grid.sum(() -> {
            grid.head(report.text(
                    year.isWithoutStatus()
                            ? "paper.report.totals.declarant-would"
                            : "paper.report.totals.to-surrender"));
            if (whole.isKnown()) {
                grid.figure(Notation.number(whole.value().value()), step(year));
                grid.words(rounding(year, whole.value()));
            } else {
                new Absence(report).cell(grid, whole);
                grid.words("");
            }
        });
    }

    private String missing(Total total) {
        return total.isComplete()
                ? ""
                : report.text("paper.report.lines-missing", Map.of("lines", Notation.count(total.undetermined())));
    }

    private String rounding(ImporterYearAssessment year, Certificates whole) {
        boolean rounded = whole.value().compareTo(year.totals().certificates().known()) != 0;
        return rounded ? report.text("paper.report.totals.rounded") : "";
    }

    private Optional<String> step(ImporterYearAssessment year) {
        return report.anchors()
                .of(year.subject(), year.trace(), step -> step.key().startsWith("surrender."));
    }
}
