package org.cbamchecker.findings;

import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Euro;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.law.TonnesCo2e;

/**
 * What a line adds to the certificates owed (Article 6(2)).
 *
 * @param emissions embedded emissions of the quantity
 * @param freeAllocation free-allocation adjustment of the quantity
 * @param carbonPrice reduction for a carbon price paid, in certificates
 * @param certificates exact, never below zero
 * @param quarter quarter of importation
 * @param price price of a certificate for that quarter
 * @param cost certificates times price, exact
 */
public record LineObligation(
        Outcome<TonnesCo2e> emissions,
        Outcome<TonnesCo2e> freeAllocation,
        Outcome<Certificates> carbonPrice,
        Outcome<Certificates> certificates,
        CalendarQuarter quarter,
        Outcome<Euro> price,
        Outcome<Euro> cost) {}
