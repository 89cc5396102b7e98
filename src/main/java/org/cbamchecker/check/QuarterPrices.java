package org.cbamchecker.check;

import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.law.Euro;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.reference.LawTables;

/** Prices by quarter of importation (Article 21(1a)), which hold for imports of 2026 alone. */
final class QuarterPrices {
    private static final int ONLY_YEAR = 2026;

    private QuarterPrices() {}

    static Outcome<Euro> price(LawTables tables, CalendarQuarter quarter) {
        if (quarter.year() != ONLY_YEAR) {
            return Outcome.undetermined("PRICE-BY-WEEK-OF-PURCHASE");
        }
        return tables.quarterlyPrice(quarter)
                .flatMap(row -> row.number("Price (EUR)"))
                .map(price -> Outcome.known(new Euro(price)))
                .orElseGet(() -> Outcome.undetermined("PRICE-NOT-PUBLISHED"));
    }
}
