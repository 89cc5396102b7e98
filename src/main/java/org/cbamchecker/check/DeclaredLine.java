package org.cbamchecker.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.findings.Intensities;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.LineObligation;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.law.Quantity;
import org.cbamchecker.law.TonnesCo2e;

/**
 * What a declaration has to say of a line, as assessed.
 *
 * @param accepted day of import
 * @param underThreshold whether its mass counts towards the threshold
 * @param kind code, origin and the basis that was used
 */
record DeclaredLine(
        String id,
        String importer,
        LocalDate accepted,
        boolean underThreshold,
        FiledDeclaration.Kind kind,
        Quantity quantity,
        Figures figures) {
    /** Figures of a line; each may be undetermined. */
    record Figures(
            Outcome<BigDecimal> emissions,
            Outcome<BigDecimal> freeAllocation,
            Outcome<BigDecimal> carbonPrice,
            Outcome<BigDecimal> certificates) {
        static final Figures NOTHING = all(Outcome.known(BigDecimal.ZERO));

        static Figures all(Outcome<BigDecimal> same) {
            return new Figures(same, same, same, same);
        }

        static Figures of(LineObligation owed) {
            return new Figures(
                    owed.emissions().map(TonnesCo2e::value),
                    owed.freeAllocation().map(TonnesCo2e::value),
                    owed.carbonPrice().map(Certificates::value),
                    owed.certificates().map(Certificates::value));
        }

        Figures plus(Figures other) {
            return new Figures(
                    sum(emissions, other.emissions),
                    sum(freeAllocation, other.freeAllocation),
                    sum(carbonPrice, other.carbonPrice),
                    sum(certificates, other.certificates));
        }

        private static Outcome<BigDecimal> sum(Outcome<BigDecimal> one, Outcome<BigDecimal> other) {
            return one.flatMap(known -> other.map(known::add));
        }
    }

    /** A line that is, or may be, liable; without figures where that is open. */
    static DeclaredLine of(LineAssessment line) {
        EmissionsClaim.Basis basis = line.figures()
                .map(Intensities::basis)
                .orElse(line.line().claim().basis());
        Figures known =
                line.owed().map(Figures::of).orElseGet(() -> Figures.all(Outcome.undetermined("LIABILITY-OPEN")));
        return new DeclaredLine(
                line.line().id(),
                line.line().parties().importer().value(),
                line.line().customs().accepted(),
                line.scoping().counts(),
                new FiledDeclaration.Kind(
                        line.line().good().cn(), line.line().provenance().origin(), basis),
                line.line().quantity(),
                known);
    }
}
