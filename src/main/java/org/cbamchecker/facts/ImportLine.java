package org.cbamchecker.facts;

import org.cbamchecker.law.Quantity;

/**
 * One item of a customs declaration for release for free circulation.
 *
 * @param id name of the line, unique in the submission
 */
public record ImportLine(
        String id,
        CustomsEntry customs,
        Parties parties,
        Good good,
        Provenance provenance,
        Quantity quantity,
        Circumstances circumstances,
        EmissionsClaim claim,
        SourceAddress source) {

    /** Calendar year of acceptance for release for free circulation (Article 3(4)). */
    public int year() {
        return customs.accepted().getYear();
    }
}
