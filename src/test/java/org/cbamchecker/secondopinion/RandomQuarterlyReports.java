package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.QuarterlyReport;
import org.cbamchecker.facts.SourceAddress;
import org.cbamchecker.law.CalendarQuarter;

/** Reports of the transitional period for some of the imports. */
final class RandomQuarterlyReports {
    private RandomQuarterlyReports() {}

    static List<QuarterlyReport> next(List<ImportLine> lines, Draws draws) {
        if (!draws.chance(60)) {
            return List.of();
        }
        ImportLine line = draws.from(lines);
        CalendarQuarter quarter = CalendarQuarter.of(line.customs().accepted());
        LocalDate end = LocalDate.of(quarter.year(), 3 * quarter.number() - 2, 1)
                .plusMonths(3)
                .minusDays(1);
        BigDecimal mass = draws.chance(70) ? line.quantity().inEmissionUnits() : null;
        var totals = new QuarterlyReport.Totals(
                mass,
                draws.number("null", "null", "null", "1"),
                draws.number("12", "12", "null"),
                draws.number("1", "1", "0", "null"));
        return List.of(new QuarterlyReport(
                line.parties().importer(),
                quarter,
                draws.chance(20) ? null : end.plusMonths(1).plusDays(draws.between(-3, 3)),
                draws.chance(60) ? null : end.plusMonths(2).plusDays(draws.between(-3, 3)),
                totals,
                draws.from(QuarterlyReport.Method.values()),
                draws.number("null", "0.2", "0.200", "0.2001", "0"),
                new SourceAddress("random", "", 1)));
    }
}
