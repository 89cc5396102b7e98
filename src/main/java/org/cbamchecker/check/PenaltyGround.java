package org.cbamchecker.check;

import java.math.BigDecimal;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Outcome;

/**
 * A ground of Article 26, and the certificates that are counted on it.
 *
 * @param name as the table of penalties has it
 * @param causedBy {@code third party} or {@code other}
 * @param excess share of the threshold by which it was exceeded, or null
 * @param number certificates
 * @param liable whether some of them are owed for certain
 */
record PenaltyGround(String name, String causedBy, BigDecimal excess, Outcome<Certificates> number, boolean liable) {}
