package org.cbamchecker.facts;

import org.cbamchecker.law.Eori;

/**
 * Who imports, who lodges the declaration, how one acts for the other, and who supplied the goods.
 *
 * @param supplier name of the exporter or supplier (data element 13 01), or empty
 */
public record Parties(Eori importer, Eori declarant, Representation representation, String supplier) {
    /** Parties of an import whose supplier was not stated. */
    public Parties(Eori importer, Eori declarant, Representation representation) {
        this(importer, declarant, representation, "");
    }

    /** Who carries the obligations of the line: an indirect representative, or else the importer (Article 5(2a)). */
    public Eori liable() {
        return representation == Representation.INDIRECT ? declarant : importer;
    }

    /** How the declarant acts (data element 13 06 030). */
    public enum Representation {
        NONE,
        DIRECT,
        INDIRECT
    }
}
