package org.cbamchecker.check;

import org.cbamchecker.articles.BasisSubject;
import org.cbamchecker.articles.Days;
import org.cbamchecker.reference.DefaultValues.GoodsCode;

/**
 * A good whose emissions are asked for: the imported good, a good used under inward processing, or a precursor.
 *
 * @param country country whose default values hold, or empty where it cannot be identified
 * @param sector sector of Annex I
 * @param directOnly whether the good is in Annex II
 * @param report how its emissions report stands
 */
record Part(
        BasisSubject subject,
        Days days,
        GoodsCode code,
        String country,
        String sector,
        boolean directOnly,
        ReportUse report) {

    String label() {
        return subject.label();
    }

    /** The same part under another name. */
    Part named(String label) {
        return new Part(subject.named(label), days, code, country, sector, directOnly, report);
    }

    int importYear() {
        return days.event().getYear();
    }
}
