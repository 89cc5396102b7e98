package org.cbamchecker.intake;

/** What codes and figures of a submission are compared with. */
public record References(Nomenclature nomenclature, CountryList countries, ValueBounds values) {}
