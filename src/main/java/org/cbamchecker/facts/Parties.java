package org.cbamchecker.facts;

import org.cbamchecker.law.Eori;

/** Who imports, who lodges the declaration, and how one acts for the other. */
public record Parties(Eori importer, Eori declarant, Representation representation) {
    /** How the declarant acts (data element 13 06 030). */
    public enum Representation {
        NONE,
        DIRECT,
        INDIRECT
    }
}
