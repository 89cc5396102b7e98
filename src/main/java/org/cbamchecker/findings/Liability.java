package org.cbamchecker.findings;

/** Whether certificates are owed for a line or for an importer's year. */
public enum Liability {
    /** The regulation does not apply. */
    OUT_OF_SCOPE,
    /** In scope, but the importer stays within the threshold of the year (Article 2a). */
    EXEMPT,
    LIABLE,
    CANNOT_BE_DETERMINED
}
