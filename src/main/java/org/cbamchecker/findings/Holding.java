package org.cbamchecker.findings;

import java.time.LocalDate;
import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Outcome;

/**
 * Certificates to be held at the end of a quarter (Article 22(2)). Both ways of reckoning are told for all goods of the
 * year so far; what must be held follows from those that count already (Article 22(2a)).
 *
 * @param quarter quarter that ends
 * @param on last day of the quarter
 * @param byDefaultValues required by default values, Article 22(2)(a)
 * @param byLastYear required by last year's surrender, Article 22(2)(b)
 * @param required what must be held: the lower of the two for the goods that count
 * @param held on the account on that day
 */
public record Holding(
        CalendarQuarter quarter,
        LocalDate on,
        Outcome<Certificates> byDefaultValues,
        Outcome<Certificates> byLastYear,
        Outcome<Certificates> required,
        Outcome<Certificates> held) {}
