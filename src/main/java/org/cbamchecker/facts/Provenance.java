package org.cbamchecker.facts;

import java.util.Optional;
import org.cbamchecker.law.CountryCode;

/**
 * Where a good comes from.
 *
 * @param origin non-preferential origin (Article 2(5))
 * @param production country of last physical processing, or null
 * @param dispatch country it was sent from, or null
 * @param territory territory of Annex III that has no country code of its own, or empty
 */
public record Provenance(CountryCode origin, CountryCode production, CountryCode dispatch, String territory) {
    public Optional<CountryCode> productionCountry() {
        return Optional.ofNullable(production);
    }
}
