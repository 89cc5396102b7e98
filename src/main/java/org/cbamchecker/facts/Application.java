package org.cbamchecker.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;

/**
 * An application for authorisation (Article 5, Implementing Regulation (EU) 2025/486). Its items are contents of kind
 * {@link DocumentContent.Kind#APPLICATION}.
 *
 * @param memberState Member State where it was lodged
 * @param dates when what happened
 * @param establishedSince since when the applicant is established, or null
 * @param guarantee null where none was stated
 */
public record Application(
        Eori applicant,
        CountryCode memberState,
        Dates dates,
        LocalDate establishedSince,
        Guarantee guarantee,
        SourceAddress source) {
    /** Days of an application; null where nothing was stated. */
    public record Dates(
            LocalDate lodgedOn, LocalDate decidedOn, LocalDate informationAskedOn, LocalDate informationGivenOn) {}

    /**
     * A guarantee (Article 17(5)).
     *
     * @param amount euro, not below 0
     * @param adjustmentAskedOn day on which the authority asked for an adjustment, or null
     * @param adjustedOn day on which the adjusted guarantee was provided, or null
     */
    public record Guarantee(BigDecimal amount, LocalDate adjustmentAskedOn, LocalDate adjustedOn) {}
}
