package org.cbamchecker.findings;

import java.math.BigDecimal;
import java.util.List;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Euro;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.law.RowReference;

/**
 * What a penalty may come to (Article 26).
 *
 * @param key message {@code penalty.KEY} says on what ground, and what it releases from
 * @param clause clause id
 * @param certificates number the penalty is counted on
 * @param rate euro a certificate before any multiple; cannot be determined while the indexed amount is not published
 * @param multiples of the rate
 * @param lower least amount
 * @param upper greatest amount
 * @param paymentReleases whether paying it ends the duties to declare and to surrender; unknown where no act says so
 * @param rows table rows used
 * @param figures placeholders of the sentence
 */
public record PenaltyExposure(
        String key,
        String clause,
        Outcome<Certificates> certificates,
        Outcome<Euro> rate,
        Multiples multiples,
        Outcome<Euro> lower,
        Outcome<Euro> upper,
        Answer paymentReleases,
        List<RowReference> rows,
        List<Figure> figures) {
    /**
     * By what the rate is multiplied, 0 to 5.
     *
     * @param least not above {@code greatest}
     */
    public record Multiples(BigDecimal least, BigDecimal greatest) {}

    public PenaltyExposure {
        rows = List.copyOf(rows);
        figures = List.copyOf(figures);
    }

    /** Whether the authority has a choice at all. */
    public boolean isRange() {
        return multiples.least().compareTo(multiples.greatest()) < 0;
    }

    /** How it is worded: {@code range} or {@code fixed}. */
    public String spread() {
        return isRange() ? "range" : "fixed";
    }
}
