package org.cbamchecker.check;

import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.articles.AllocationQuestion;
import org.cbamchecker.reference.Benchmarks;
import org.cbamchecker.reference.LawTables;
import org.cbamchecker.tables.Row;

/** Gathers benchmarks and factors for the adjustment for free allocation. */
final class AllocationLookup {
    private final LawTables tables;
    /** Those found last: they serve every good imported on a day to which the same rows apply. */
    private AllocationQuestion.Factors latest = new AllocationQuestion.Factors(null, null);

    AllocationLookup(LawTables tables) {
        this.tables = tables;
    }

    /** Column B; the year of production is taken to be the year of import. */
    AllocationQuestion byDefault(Part part, String route) {
        return question(part, "default", route, part.importYear());
    }

    /** Column A. */
    AllocationQuestion actual(Part part, String route, int yearOfProduction) {
        return question(part, "actual", route, yearOfProduction);
    }

    /** A precursor without embedded emissions. */
    AllocationQuestion zeroRated(Part part) {
        var sought = new AllocationQuestion.Sought(
                part.label(), part.subject().cn(), "", "actual", part.subject().originKind());
        return new AllocationQuestion(part.days(), sought, new AllocationQuestion.Factors(null, null), List.of());
    }

    private AllocationQuestion question(Part part, String branch, String route, int yearOfProduction) {
        var sought = new AllocationQuestion.Sought(part.label(), part.subject().cn(), route, branch, "no");
        AllocationQuestion.Factors factors = factors(part.days().event());
        return new AllocationQuestion(part.days(), sought, factors, benchmarks(part, sought, yearOfProduction));
    }

    private AllocationQuestion.Factors factors(LocalDate day) {
        if (!latest.applyOn(day)) {
            latest = new AllocationQuestion.Factors(
                    tables.cbamFactor(day).orElse(null),
                    tables.crossSectoralFactor(day).orElse(null));
        }
        return latest;
    }

    private List<Row> benchmarks(Part part, AllocationQuestion.Sought sought, int yearOfProduction) {
        String column = sought.branch().equals("actual") ? "A" : "B";
        return tables.benchmarks()
                .find(
                        new Benchmarks.Sought(sought.cn(), column, sought.route(), yearOfProduction),
                        part.days().event());
    }
}
