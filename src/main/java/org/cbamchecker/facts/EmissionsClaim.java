package org.cbamchecker.facts;

/**
 * On what the declarant rests the embedded emissions (Article 7(2)).
 *
 * @param report id of the emissions report, or empty
 * @param good id of the good in that report, or empty
 */
public record EmissionsClaim(Basis basis, String report, String good) {
    public static final EmissionsClaim DEFAULT_VALUES = new EmissionsClaim(Basis.DEFAULT, "", "");

    /** Actual or default values. */
    public enum Basis {
        ACTUAL,
        DEFAULT
    }
}
