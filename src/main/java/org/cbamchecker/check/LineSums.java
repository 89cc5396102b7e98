package org.cbamchecker.check;

import java.util.List;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.TraceStep;
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
            LineParts.Owed part = owing.parts().get(i);
            Outcome<TonnesCo2e> embedded = figures.embedded().map(x -> emissions(part, x.total(), owing.journal()));
            Outcome<TonnesCo2e> free = figures.allocation().map(x -> freeAllocation(part, x, owing.journal()));
            emissions = emissions.with(embedded, TonnesCo2e::plus);
            allocation = allocation.with(free, TonnesCo2e::plus);
            owed = owed.with(embedded.with(free, LineSums::owed), Certificates::plus);
        }
        return new LineSums(emissions, allocation, owed, perUnit(owing, true), perUnit(owing, false));
    }

    private static TonnesCo2e emissions(LineParts.Owed part, EmissionIntensity embedded, Journal journal) {
        Product product = Product.of(part, embedded);
        journal.compute("obligation.emissions", "EU-2023-956:Art.6(2)(b)", product);
        return product.result();
    }

    private static TonnesCo2e freeAllocation(LineParts.Owed part, EmissionIntensity allocation, Journal journal) {
        Product product = Product.of(part, allocation);
        journal.compute("obligation.free-allocation", "IR-2025-2620:Annex2Eq1", product);
        return product.result();
    }

    private static Certificates owed(TonnesCo2e emissions, TonnesCo2e freeAllocation) {
        return emissions.minus(freeAllocation).atLeastNone();
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

    /** Quantity times intensity. */
    private record Product(LineParts.Owed owed, EmissionIntensity intensity, TonnesCo2e result)
            implements TraceStep.Grounds {
        static Product of(LineParts.Owed owed, EmissionIntensity intensity) {
            return new Product(owed, intensity, intensity.of(owed.quantity()));
        }

        @Override
        public List<Figure> figures() {
            Quantity quantity = owed.quantity();
            return List.of(
                    Figure.of("subject", owed.part().label()),
                    new Figure("quantity", quantity.inEmissionUnits(), quantity.unit()),
                    Figure.of("unit", quantity.unit()),
                    new Figure("intensity", intensity.value(), "t CO2e/" + quantity.unit()),
                    new Figure("result", result.value(), "t CO2e"));
        }
    }
}
