package org.cbamchecker.check;

import java.util.List;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.EmissionIntensity;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.law.Quantity;
import org.cbamchecker.law.TonnesCo2e;

/**
 * Sums over the goods of a line. Each good owes at least nothing: an excess of free allocation of one is not set off
 * against another (Commission Q&A 3.7 and 4.32).
 */
record LineSums(
        Outcome<TonnesCo2e> emissions,
        Outcome<TonnesCo2e> freeAllocation,
        Outcome<Certificates> owedBeforeCarbonPrice,
        Outcome<EmissionIntensity> embedded,
        Outcome<EmissionIntensity> allocation) {

    static LineSums of(ObligationPhase.Owing owing) {
        Outcome<TonnesCo2e> emissions = Outcome.known(TonnesCo2e.ZERO);
        Outcome<TonnesCo2e> allocation = Outcome.known(TonnesCo2e.ZERO);
        Outcome<Certificates> owed = Outcome.known(Certificates.NONE);
        for (int i = 0; i < owing.parts().size(); i++) {
            PartFigures figures = owing.figures().get(i);
            Multiplication part = new Multiplication(owing.parts().get(i), owing.journal());
            Outcome<TonnesCo2e> embedded = part.emissions(figures.embedded().map(x -> x.total()));
            Outcome<TonnesCo2e> free = part.freeAllocation(figures.allocation());
            emissions = emissions.flatMap(sum -> embedded.map(sum::plus));
            allocation = allocation.flatMap(sum -> free.map(sum::plus));
            owed = owed.flatMap(sum ->
                    embedded.flatMap(e -> free.map(f -> sum.plus(e.minus(f).atLeastNone()))));
        }
        return new LineSums(emissions, allocation, owed, perUnit(owing, true), perUnit(owing, false));
    }

    /** Per tonne only where the line has one good; several goods have no common figure. */
    private static Outcome<EmissionIntensity> perUnit(ObligationPhase.Owing owing, boolean embedded) {
        if (owing.figures().size() != 1) {
            return Outcome.undetermined("PROCESSED-PRODUCT");
        }
        PartFigures figures = owing.figures().get(0);
        return embedded ? figures.embedded().map(x -> x.total()) : figures.allocation();
    }

    /** Whether free allocation exceeds the emissions, so that the floor of nothing holds. */
    boolean isFloored() {
        return owedBeforeCarbonPrice.isKnown()
                && owedBeforeCarbonPrice.value().value().signum() == 0
                && emissions.value().value().compareTo(freeAllocation.value().value()) < 0;
    }

    /** Quantity times intensity, with the step written down. */
    private record Multiplication(LineParts.Owed owed, Journal journal) {
        Outcome<TonnesCo2e> emissions(Outcome<EmissionIntensity> intensity) {
            return times(intensity, "obligation.emissions", "EU-2023-956:Art.6(2)(b)");
        }

        Outcome<TonnesCo2e> freeAllocation(Outcome<EmissionIntensity> intensity) {
            return times(intensity, "obligation.free-allocation", "IR-2025-2620:Annex2Eq1");
        }

        private Outcome<TonnesCo2e> times(Outcome<EmissionIntensity> intensity, String key, String clause) {
            return intensity.map(known -> {
                Quantity quantity = owed.quantity();
                TonnesCo2e result = known.of(quantity);
                journal.compute(
                        key,
                        clause,
                        List.of(),
                        List.of(
                                Figure.of("subject", owed.part().label()),
                                new Figure("quantity", quantity.inEmissionUnits(), quantity.unit()),
                                Figure.of("unit", quantity.unit()),
                                new Figure("intensity", known.value(), "t CO2e/" + quantity.unit()),
                                new Figure("result", result.value(), "t CO2e")));
                return result;
            });
        }
    }
}
