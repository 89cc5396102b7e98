package org.cbamchecker.findings;

import java.util.List;
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
 * @param lower least amount
 * @param upper greatest amount
 * @param rows table rows used
 * @param figures placeholders of the sentence
 */
public record PenaltyExposure(
        String key,
        String clause,
        Outcome<Certificates> certificates,
        Outcome<Euro> rate,
        Outcome<Euro> lower,
        Outcome<Euro> upper,
        List<RowReference> rows,
        List<Figure> figures) {
    public PenaltyExposure {
        rows = List.copyOf(rows);
        figures = List.copyOf(figures);
    }
}
