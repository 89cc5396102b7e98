package org.cbamchecker.findings;

import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.law.Euro;
import org.cbamchecker.law.Outcome;

/**
 * Certificates of one quarter of importation and what they cost.
 *
 * @param certificates exact number
 * @param cost exact euro; cannot be determined while the price is not published or a line is undetermined
 */
public record QuarterObligation(CalendarQuarter quarter, Total certificates, Outcome<Euro> price, Outcome<Euro> cost) {}
