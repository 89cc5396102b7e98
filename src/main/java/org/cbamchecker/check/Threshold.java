package org.cbamchecker.check;

import org.cbamchecker.findings.Scoping;

/** Which goods the mass threshold is about at all (Article 2a(4)). */
final class Threshold {
    private Threshold() {}

    /** Not electricity and not hydrogen, of whatever mass. */
    static boolean appliesTo(Scoping scoping) {
        return !scoping.sector().equals("electricity") && !scoping.sector().equals("hydrogen");
    }
}
