package org.cbamchecker.report.workbook;

import java.util.List;
import java.util.function.Function;
import org.cbamchecker.findings.CanSurrender;
import org.cbamchecker.findings.ImporterYearAssessment.Totals;
import org.cbamchecker.findings.Total;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.report.office.Cell;
import org.cbamchecker.report.office.Column;
import org.cbamchecker.report.office.Look;

/** Sums over liable lines: each with the number of lines whose part is missing in it. */
record TotalsColumns(PaperWords words) {
    <T> List<Column<T>> of(Function<T, Totals> totals, Function<T, CanSurrender> canSurrender) {
        return List.of(
                known("paper.column.emissions", totals.andThen(Totals::emissions)),
                missing("paper.column.emissions-missing", totals.andThen(Totals::emissions)),
                known("paper.column.free-allocation", totals.andThen(Totals::freeAllocation)),
                missing("paper.column.free-allocation-missing", totals.andThen(Totals::freeAllocation)),
                known("paper.column.carbon-price", totals.andThen(Totals::carbonPrice)),
                missing("paper.column.carbon-price-missing", totals.andThen(Totals::carbonPrice)),
                known("paper.column.certificates", totals.andThen(Totals::certificates)),
                missing("paper.column.certificates-missing", totals.andThen(Totals::certificates)),
                words.column(
                        "paper.column.whole",
                        14,
                        Look.COUNT,
                        row -> words.figure(totals.apply(row).toSurrender(), Certificates::value)),
                words.column(
                        "paper.column.can-surrender",
                        18,
                        Look.WRAPPED,
                        row -> words.canSurrender(totals.apply(row), canSurrender.apply(row))));
    }

    private <T> Column<T> known(String key, Function<T, Total> total) {
        return words.column(
                key, 14, Look.AMOUNT, row -> Cell.number(total.apply(row).known()));
    }

    private <T> Column<T> missing(String key, Function<T, Total> total) {
        return words.column(
                key, 12, Look.COUNT, row -> Figures.unlessZero(total.apply(row).undetermined()));
    }
}
