package org.cbamchecker.facts;

import java.math.BigDecimal;
import java.util.Optional;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;

/**
 * Who imports, in the sense of Article 3(15).
 *
 * @param group name of the group of companies, or empty
 * @param authorisation null where none was stated
 * @param identity what else is known of the company
 * @param expectedFurtherMass net mass in tonnes still expected this calendar year beyond the lines given, or null
 */
public record Importer(
        Eori eori,
        String name,
        CountryCode establishment,
        String group,
        Authorisation authorisation,
        Identity identity,
        BigDecimal expectedFurtherMass) {

    /** An importer of whom no more than the name is known. */
    public Importer(
            Eori eori,
            String name,
            CountryCode establishment,
            String group,
            Authorisation authorisation,
            BigDecimal expectedFurtherMass) {
        this(eori, name, establishment, group, authorisation, Identity.NOT_STATED, expectedFurtherMass);
    }

    public Optional<Authorisation> statedAuthorisation() {
        return Optional.ofNullable(authorisation);
    }

    public Optional<BigDecimal> expectedFurtherTonnes() {
        return Optional.ofNullable(expectedFurtherMass);
    }
}
