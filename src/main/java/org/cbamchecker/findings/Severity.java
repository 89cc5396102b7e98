package org.cbamchecker.findings;

import java.util.Locale;

/** How much a finding weighs, lightest first. */
public enum Severity {
    INFORMATION,
    LEAD,
    WARNING,
    OBLIGATION,
    VIOLATION;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
