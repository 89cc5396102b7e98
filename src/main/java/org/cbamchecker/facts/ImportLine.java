package org.cbamchecker.facts;

import org.cbamchecker.law.Quantity;

/**
 * One item of a customs declaration for release for free circulation.
 *
 * @param ownId name the line was given, or empty; unique in the submission
 */
public record ImportLine(
        String ownId,
        CustomsEntry customs,
        Parties parties,
        Good good,
        Provenance provenance,
        Quantity quantity,
        Circumstances circumstances,
        EmissionsClaim claim,
        SourceAddress source) {

    /** Name of the line, unique in the submission: its own, or else what customs call it. */
    public String id() {
        return ownId.isEmpty() ? customs.mrn() + "/" + customs.item() : ownId;
    }

    /** Calendar year of acceptance for release for free circulation (Article 3(4)). */
    public int year() {
        return customs.accepted().getYear();
    }
}
