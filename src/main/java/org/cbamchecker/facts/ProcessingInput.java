package org.cbamchecker.facts;

import java.math.BigDecimal;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.CountryCode;

/**
 * An Annex I good that was placed under inward processing and is contained in the product now released.
 *
 * @param taric ten digits, or empty
 * @param calcined whether kaolinic clay of 2507 00 80 was calcined
 * @param netMass tonnes of the input used for the imported quantity
 */
public record ProcessingInput(CnCode cn, String taric, Answer calcined, CountryCode origin, BigDecimal netMass) {}
