package org.cbamchecker.facts;

import java.time.LocalDate;

/**
 * What is known of a company beyond its name and number.
 *
 * @param address postal address of the seat, or empty
 * @param foundedOn day of foundation, or null
 * @param controlledBy who controls the company, or empty
 */
public record Identity(String address, LocalDate foundedOn, String controlledBy) {
    public static final Identity NOT_STATED = new Identity("", null, "");
}
