package org.cbamchecker.findings;

import java.math.BigDecimal;
import org.cbamchecker.law.Outcome;

/**
 * A sum that says how many of its parts are missing.
 *
 * @param known sum of the parts that are known
 * @param undetermined number of lines whose part cannot be determined
 */
public record Total(BigDecimal known, int undetermined) {
    public static final Total NOTHING = new Total(BigDecimal.ZERO, 0);

    /** A sum of one part. */
    public static Total of(Outcome<BigDecimal> part) {
        return part.isKnown() ? new Total(part.value(), 0) : new Total(BigDecimal.ZERO, 1);
    }

    public Total plus(Outcome<BigDecimal> part) {
        return part.isKnown() ? new Total(known.add(part.value()), undetermined) : new Total(known, undetermined + 1);
    }

    public Total plus(Total other) {
        return new Total(known.add(other.known), undetermined + other.undetermined);
    }

    public boolean isComplete() {
        return undetermined == 0;
    }
}
