package org.cbamchecker.facts;

import org.cbamchecker.law.CountryCode;

/**
 * Where goods are produced (Article 10).
 *
 * @param registration what the registry holds of it
 */
public record Installation(
        String id, String name, String operator, CountryCode country, InstallationRegistration registration) {

    /** An installation of which no registration was stated. */
    public Installation(String id, String name, String operator, CountryCode country) {
        this(id, name, operator, country, InstallationRegistration.NOT_STATED);
    }
}
