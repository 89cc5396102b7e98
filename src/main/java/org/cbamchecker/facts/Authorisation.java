package org.cbamchecker.facts;

import java.time.LocalDate;

/**
 * The status of an authorised CBAM declarant (Articles 5 and 17).
 *
 * @param accountNumber CBAM account number, or empty
 * @param appliedOn day the application was lodged, or null
 * @param decidedOn day of the decision on the application, or null
 * @param from first day of the authorisation, or null
 * @param to last day, or null while it lasts
 */
public record Authorisation(
        String accountNumber, Status status, LocalDate appliedOn, LocalDate decidedOn, LocalDate from, LocalDate to) {

    /** An authorisation of which the day of the decision was not stated. */
    public Authorisation(String accountNumber, Status status, LocalDate appliedOn, LocalDate from, LocalDate to) {
        this(accountNumber, status, appliedOn, null, from, to);
    }

    /** Where the application stands. */
    public enum Status {
        NONE,
        APPLIED,
        AUTHORISED,
        REFUSED,
        REVOKED
    }
}
