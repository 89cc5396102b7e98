package org.cbamchecker.intake;

/** What codes, figures and words of a submission are compared with. */
public record References(
        Nomenclature nomenclature, CountryList countries, ValueBounds values, FormLanguages languages) {
    /** References that know the form in its published language alone. */
    public References(Nomenclature nomenclature, CountryList countries, ValueBounds values) {
        this(nomenclature, countries, values, FormLanguages.NONE);
    }
}
