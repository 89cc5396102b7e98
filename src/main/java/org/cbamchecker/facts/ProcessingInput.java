package org.cbamchecker.facts;

import java.math.BigDecimal;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.CountryCode;

/**
 * An Annex I good that was placed under inward processing and is contained in the product now released.
 *
 * @param netMass tonnes of the input used for the imported quantity
 */
public record ProcessingInput(CnCode cn, CountryCode origin, BigDecimal netMass) {}
