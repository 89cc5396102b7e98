package org.cbamchecker.findings;

import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.law.TonnesCo2e;

/**
 * Figures of a line by default values, whatever the declarant rests its emissions on: for what is held during the year
 * (Article 22(2)) and for penalties (Article 26(4a)). Each good owes at least nothing.
 *
 * @param withMarkUp embedded emissions by default values with the mark-up
 * @param netWithMarkUp the same less the adjustment for free allocation, not below zero a good
 * @param netWithoutMarkUp emissions without the mark-up, less the adjustment, not below zero a good
 */
public record ByDefault(
        Outcome<TonnesCo2e> withMarkUp, Outcome<Certificates> netWithMarkUp, Outcome<Certificates> netWithoutMarkUp) {
    /** Goods without embedded emissions. */
    public static final ByDefault NOTHING = new ByDefault(
            Outcome.known(TonnesCo2e.ZERO), Outcome.known(Certificates.NONE), Outcome.known(Certificates.NONE));

    /** Goods whose figures cannot be determined. */
    public static ByDefault undetermined(String because) {
        return new ByDefault(
                Outcome.undetermined(because), Outcome.undetermined(because), Outcome.undetermined(because));
    }

    /** Together with another good of the same line. */
    public ByDefault plus(ByDefault other) {
        return new ByDefault(
                withMarkUp.flatMap(one -> other.withMarkUp.map(one::plus)),
                netWithMarkUp.flatMap(one -> other.netWithMarkUp.map(one::plus)),
                netWithoutMarkUp.flatMap(one -> other.netWithoutMarkUp.map(one::plus)));
    }
}
