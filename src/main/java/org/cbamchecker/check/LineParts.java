package org.cbamchecker.check;

import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.articles.BasisSubject;
import org.cbamchecker.articles.Days;
import org.cbamchecker.articles.ScopeQuestion;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.ProcessingInput;
import org.cbamchecker.facts.Provenance;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Period;
import org.cbamchecker.law.Quantity;
import org.cbamchecker.law.Quantity.Mass;
import org.cbamchecker.reference.DefaultValues.GoodsCode;
import org.cbamchecker.tables.Row;

/** The goods for which a line owes: the imported good itself, or the goods used under inward processing. */
final class LineParts {
    private final Session session;
    private final ReportUses reports;

    LineParts(Session session, ReportUses reports) {
        this.session = session;
        this.reports = reports;
    }

    /** A good and how much of it. */
    record Owed(Part part, Quantity quantity) {}

    List<Owed> of(ScopedLine scoped) {
        List<Owed> inputs = inputs(scoped.line());
        return inputs.isEmpty() ? List.of(good(scoped)) : inputs;
    }

    private Owed good(ScopedLine scoped) {
        ImportLine line = scoped.line();
        Days days = session.days(line.customs().accepted());
        var subject = new BasisSubject(
                line.id(),
                "good",
                line.good().cn(),
                line.provenance().origin().letters(),
                "third country",
                true,
                line.claim(),
                line.circumstances().returned(),
                line.customs().previousProcedure(),
                !line.circumstances().inputs().isEmpty());
        boolean directOnly = scoped.scoping().directOnly();
        var claimed = new ReportUses.Claimed(line.claim(), line.good().cn(), directOnly, Period.ofYear(line.year()));
        var part = new Part(
                subject,
                days,
                new GoodsCode(line.good().cn(), line.good().taric()),
                country(line.provenance(), scoped.scoping().sector()),
                scoped.scoping().sector(),
                directOnly,
                reports.of(claimed));
        return new Owed(part, line.quantity());
    }

    /** Electricity goes by the country that produced it (Annex IV(4.2)); for other goods the matter is pending. */
    private String country(Provenance provenance, String sector) {
        boolean byProduction = sector.equals("electricity") || session.policy().defaultValueByProduction();
        CountryCode country =
                byProduction ? provenance.productionCountry().orElse(provenance.origin()) : provenance.origin();
        return country.letters();
    }

    private List<Owed> inputs(ImportLine line) {
        List<ProcessingInput> inputs = line.circumstances().inputs();
        if (inputs.isEmpty()) {
            return List.of();
        }
        Days days = session.days(line.customs().accepted());
        List<ScopeQuestion> questions = ScopePhase.questions(days, inputs);
        session.ask(questions);
        List<Owed> owed = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            Row listing = ScopePhase.listing(questions.get(i));
            if (listing != null && !listing.text("Listed").equals("exclude")) {
                Part part = input(line, days, inputs.get(i), questions.get(i));
                owed.add(new Owed(part, Mass.ofTonnes(inputs.get(i).netMass())));
            }
        }
        return owed;
    }

    private static Part input(ImportLine line, Days days, ProcessingInput input, ScopeQuestion answered) {
        CnCode cn = input.cn();
        Row listing = ScopePhase.listing(answered);
        var subject = new BasisSubject(
                line.id() + "/" + cn,
                "processing input",
                cn,
                input.origin().letters(),
                Origins.kind(input.origin(), ScopePhase.exemption(answered)),
                listing.text("Listed").equals("include"),
                EmissionsClaim.DEFAULT_VALUES,
                Answer.NO,
                "",
                true);
        return new Part(
                subject,
                days,
                new GoodsCode(cn, input.taric()),
                input.origin().letters(),
                listing.text("Sector"),
                listing.isYes("Direct emissions only"),
                ReportUse.NONE);
    }
}
