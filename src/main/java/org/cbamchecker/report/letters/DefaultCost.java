package org.cbamchecker.report.letters;

import java.math.BigDecimal;
import java.util.List;
import org.cbamchecker.findings.LineObligation;

/**
 * What imports owe on default values for want of anything better.
 *
 * @param imports number of lines whose certificates are known
 * @param certificates exact number of these
 * @param priced how many of the certificates have a published price
 * @param euro what those cost, exact
 * @param open number of lines whose certificates cannot be determined
 * @param clauses ids of the clauses that set the mark-up
 */
record DefaultCost(
        long imports, BigDecimal certificates, BigDecimal priced, BigDecimal euro, long open, List<String> clauses) {
    static final DefaultCost NOTHING =
            new DefaultCost(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, List.of());

    /** Together with a further import. */
    DefaultCost plus(LineObligation owed, List<String> markUp) {
        List<String> known = clauses.isEmpty() ? markUp : clauses;
        if (!owed.certificates().isKnown()) {
            return new DefaultCost(imports, certificates, priced, euro, open + 1, known);
        }
        BigDecimal number = owed.certificates().value().value();
        boolean hasPrice = owed.cost().isKnown();
        return new DefaultCost(
                imports + 1,
                certificates.add(number),
                hasPrice ? priced.add(number) : priced,
                hasPrice ? euro.add(owed.cost().value().value()) : euro,
                open,
                known);
    }

    /** Whether anything is owed. */
    boolean isSomething() {
        return certificates.signum() > 0;
    }
}
