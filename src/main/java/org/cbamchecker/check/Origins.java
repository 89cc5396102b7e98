package org.cbamchecker.check;

import org.cbamchecker.law.CountryCode;
import org.cbamchecker.tables.Row;

/** The words in which rules speak of an origin. */
final class Origins {
    private Origins() {}

    /**
     * {@code union}, {@code exempt} or {@code third country}.
     *
     * @param exemption row that rules on the origin, or null
     */
    static String kind(CountryCode origin, Row exemption) {
        if (origin.isUnion()) {
            return "union";
        }
        boolean listed = exemption != null
                && ScopePhase.exempts(exemption)
                && exemption.text("Ground").startsWith("annex-iii");
        return listed ? "exempt" : "third country";
    }
}
