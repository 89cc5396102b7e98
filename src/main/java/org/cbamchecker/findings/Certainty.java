package org.cbamchecker.findings;

import java.util.Locale;

/** Three answers, never two. */
public enum Certainty {
    COMPLIES,
    DOES_NOT_COMPLY,
    CANNOT_BE_DETERMINED;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
