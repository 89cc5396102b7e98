package org.cbamchecker.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.articles.BasisQuestion.BasisAnswer;
import org.cbamchecker.facts.OwnEmissions;
import org.cbamchecker.facts.ReportedGood;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.formulas.Embedded;
import org.cbamchecker.formulas.EmbeddedEmissions;
import org.cbamchecker.formulas.FreeAllocation;
import org.cbamchecker.law.EmissionIntensity;
import org.cbamchecker.law.Outcome;

/**
 * Figures of goods in emissions reports, resolved through their precursors (Implementing Regulation (EU) 2025/2547,
 * Annexes II and III). Each good is worked out once per year of import.
 */
final class ReportedGoods {
    private final PrecursorParts precursors;
    private final Map<Key, PartFigures> known = new HashMap<>();

    ReportedGoods(PrecursorParts precursors) {
        this.precursors = precursors;
    }

    private record Key(String report, String good, java.time.LocalDate day) {}

    /** @param part a part that rests on actual values; its report has no circle */
    PartFigures figures(Part part, EmissionsPhase phase) {
        Key key = new Key(
                part.report().report().id(),
                part.report().good().id(),
                part.days().event());
        PartFigures figures = known.get(key);
        if (figures == null) {
            // Known by its report, not by the line that asked first: which one that is depends on the worker.
            figures = workOut(part.named(key.report() + "/" + key.good()), phase);
            known.put(key, figures);
        }
        return figures;
    }

    private PartFigures workOut(Part part, EmissionsPhase phase) {
        ReportedGood good = part.report().good();
        List<Part> needed = precursors.of(part);
        List<PartFigures> upstream = phase.figures(needed);
        Journal journal = new Journal();
        upstream.forEach(each -> journal.take(each.steps(), each.found()));
        Outcome<Embedded> embedded = embedded(part, good, upstream, journal);
        Outcome<EmissionIntensity> allocation = allocation(part, upstream, phase, journal);
        return new PartFigures(BasisAnswer.ACTUAL, embedded, allocation, journal.steps(), journal.found());
    }

    private static Outcome<Embedded> embedded(
            Part part, ReportedGood good, List<PartFigures> upstream, Journal journal) {
        Embedded own = EmbeddedEmissions.own(good.own(), part.directOnly());
        List<EmbeddedEmissions.Part> parts = new ArrayList<>();
        for (int i = 0; i < upstream.size(); i++) {
            Outcome<Embedded> precursor = upstream.get(i).embedded();
            if (!precursor.isKnown()) {
                return precursor;
            }
            parts.add(new EmbeddedEmissions.Part(good.precursors().get(i).perUnit(), precursor.value()));
        }
        Embedded result = EmbeddedEmissions.complexGood(own, parts, good.unitsPerTonne());
        journal.compute(
                parts.isEmpty() ? "actual.simple-good" : "actual.complex-good",
                clauses(good.own(), parts.isEmpty()),
                List.of(),
                List.of(
                        Figure.of("subject", part.label()),
                        new Figure("ownDirect", own.direct(), "t CO2e per unit"),
                        new Figure("ownIndirect", own.indirect(), "t CO2e per unit"),
                        Figure.of("precursors", spoken(good, parts)),
                        Figure.of("unitsPerTonne", good.unitsPerTonne()),
                        new Figure("direct", result.direct(), "t CO2e/t"),
                        new Figure("indirect", result.indirect(), "t CO2e/t"),
                        new Figure("byDefault", result.undivided(), "t CO2e/t"),
                        new Figure("result", result.total().value(), "t CO2e/t")));
        return Outcome.known(result);
    }

    /** Equation 55 where the report states what the process took in and passed on, then the one that adds it up. */
    private static String clauses(OwnEmissions own, boolean simple) {
        String balance = own instanceof OwnEmissions.Attributed ? "IR-2025-2547:AnnexIIIA.3Eq55;" : "";
        return balance
                + (simple
                        ? "EU-2023-956:AnnexIV(2);IR-2025-2547:AnnexIIIA.3Eq56-58"
                        : "IR-2025-2547:AnnexI3.1;IR-2025-2547:AnnexIIIBEq59-63");
    }

    /** {@code 1.4 × 0.25 + 0.95 × 1.65}: the sum as it is worked out. */
    private static String spoken(ReportedGood good, List<EmbeddedEmissions.Part> parts) {
        List<String> terms = new ArrayList<>();
        for (EmbeddedEmissions.Part part : parts) {
            terms.add(term(part.perUnit(), part.emissions().total()));
        }
        return terms.isEmpty() ? "0" : String.join(" + ", terms);
    }

    private static String term(BigDecimal perUnit, EmissionIntensity intensity) {
        return perUnit.toPlainString() + " × " + intensity.value().toPlainString();
    }

    private static Outcome<EmissionIntensity> allocation(
            Part part, List<PartFigures> upstream, EmissionsPhase phase, Journal journal) {
        ReportedGood good = part.report().good();
        int yearOfProduction = part.importYear() == 2026
                ? 2026
                : part.report().report().period().to().getYear();
        Outcome<EmissionIntensity> process = phase.processAllocation(part, good.route(), yearOfProduction, journal);
        if (!process.isKnown() || part.sector().equals("electricity")) {
            return process;
        }
        List<FreeAllocation.Part> parts = new ArrayList<>();
        for (int i = 0; i < upstream.size(); i++) {
            Outcome<EmissionIntensity> precursor = upstream.get(i).allocation();
            if (!precursor.isKnown()) {
                return precursor;
            }
            parts.add(new FreeAllocation.Part(good.precursors().get(i).perUnit(), precursor.value()));
        }
        return Outcome.known(complexAllocation(part, process.value(), parts, journal));
    }

    private static EmissionIntensity complexAllocation(
            Part part, EmissionIntensity process, List<FreeAllocation.Part> parts, Journal journal) {
        BigDecimal units = part.report().good().unitsPerTonne();
        EmissionIntensity result = FreeAllocation.complexGood(process, parts, units);
        if (parts.isEmpty()) {
            journal.compute(
                    "allocation.equation-3",
                    "IR-2025-2620:Annex3Eq3",
                    List.of(),
                    List.of(Figure.of("subject", part.label()), new Figure("result", result.value(), "t CO2e/t")));
        } else {
            List<String> terms = parts.stream()
                    .map(each -> term(each.perUnit(), each.allocation()))
                    .toList();
            journal.compute(
                    "allocation.equations-4-5",
                    "IR-2025-2620:Annex3Eq4-5",
                    List.of(),
                    List.of(
                            Figure.of("subject", part.label()),
                            new Figure("process", process.value(), "t CO2e/t"),
                            Figure.of("precursors", String.join(" + ", terms)),
                            Figure.of("unitsPerTonne", units),
                            new Figure("result", result.value(), "t CO2e/t")));
        }
        return result;
    }
}
