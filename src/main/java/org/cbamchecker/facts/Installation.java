package org.cbamchecker.facts;

import org.cbamchecker.law.CountryCode;

/** Where goods are produced (Article 10). */
public record Installation(String id, String name, String operator, CountryCode country) {}
