package org.cbamchecker.facts;

import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;

/**
 * An indirect customs representative (Article 5(2)).
 *
 * @param authorisation null where none was stated
 */
public record Representative(Eori eori, String name, CountryCode establishment, Authorisation authorisation) {}
