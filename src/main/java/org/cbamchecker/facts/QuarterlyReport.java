package org.cbamchecker.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.law.Eori;

/**
 * A report of the transitional period (Article 35, Implementing Regulation (EU) 2023/1773).
 *
 * @param filedOn day of submission, or null where none was filed
 * @param amendedOn day of the latest change, or null
 * @param method how emissions were found
 * @param estimatedShare share of the total embedded emissions that rests on estimates, 0 to 1, or null
 */
public record QuarterlyReport(
        Eori declarant,
        CalendarQuarter quarter,
        LocalDate filedOn,
        LocalDate amendedOn,
        Totals totals,
        Method method,
        BigDecimal estimatedShare,
        SourceAddress source) {
    /**
     * What the report adds up to; null where not stated.
     *
     * @param netMass t
     * @param electricity MWh
     * @param emissions total embedded emissions, t CO2e
     * @param indirect total indirect emissions, t CO2e
     */
    public record Totals(BigDecimal netMass, BigDecimal electricity, BigDecimal emissions, BigDecimal indirect) {}

    /** Methods of Articles 4 and 5. */
    public enum Method {
        CALCULATION,
        MEASUREMENT,
        EQUIVALENT,
        DEFAULT,
        NOT_STATED
    }
}
