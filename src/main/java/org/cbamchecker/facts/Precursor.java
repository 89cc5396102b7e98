package org.cbamchecker.facts;

import java.math.BigDecimal;
import java.util.Optional;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.CountryCode;

/**
 * An Annex I good used to make another (Annex IV, point 3).
 *
 * @param taric ten digits, or empty
 * @param perUnit tonnes (MWh) of precursor per unit of the good, losses included
 * @param country country of origin, or null where it cannot be identified
 * @param claim actual values of another report, or default values
 */
public record Precursor(CnCode cn, String taric, BigDecimal perUnit, CountryCode country, EmissionsClaim claim) {
    public Optional<CountryCode> knownCountry() {
        return Optional.ofNullable(country);
    }
}
