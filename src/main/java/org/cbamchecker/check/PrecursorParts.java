package org.cbamchecker.check;

import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.articles.BasisSubject;
import org.cbamchecker.articles.Days;
import org.cbamchecker.articles.ScopeQuestion;
import org.cbamchecker.facts.Circumstances;
import org.cbamchecker.facts.Good;
import org.cbamchecker.facts.Precursor;
import org.cbamchecker.facts.Provenance;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Period;
import org.cbamchecker.reference.DefaultValues.GoodsCode;
import org.cbamchecker.tables.Row;

/** Turns the precursors of a reported good into parts whose emissions are asked for in turn. */
final class PrecursorParts {
    /** Stands for a country that cannot be identified; no table lists it as an origin. */
    private static final CountryCode UNKNOWN = new CountryCode("ZZ");

    private final Session session;
    private final ReportUses reports;

    PrecursorParts(Session session, ReportUses reports) {
        this.session = session;
        this.reports = reports;
    }

    List<Part> of(Part complexGood) {
        List<Precursor> precursors = complexGood.report().good().precursors();
        List<ScopeQuestion> questions = precursors.stream()
                .map(precursor -> question(complexGood.days(), precursor))
                .toList();
        session.ask(questions);
        List<Part> parts = new ArrayList<>(precursors.size());
        for (int i = 0; i < precursors.size(); i++) {
            parts.add(part(complexGood, precursors.get(i), questions.get(i)));
        }
        return parts;
    }

    private static ScopeQuestion question(Days days, Precursor precursor) {
        return new ScopeQuestion(
                days,
                new Good(precursor.cn(), precursor.taric(), "", Answer.YES),
                new Provenance(precursor.knownCountry().orElse(UNKNOWN), null, null, ""),
                Circumstances.ORDINARY);
    }

    private Part part(Part complexGood, Precursor precursor, ScopeQuestion question) {
        Row listing = ScopePhase.listing(question);
        boolean listed = listing != null && listing.text("Listed").equals("include");
        boolean directOnly = listed && listing.isYes("Direct emissions only");
        var subject = new BasisSubject(
                complexGood.report().report().id() + "/"
                        + complexGood.report().good().id() + "/" + precursor.cn(),
                "precursor",
                precursor.cn(),
                precursor.knownCountry().map(CountryCode::letters).orElse("unknown"),
                originKind(precursor, ScopePhase.exemption(question)),
                listed,
                precursor.claim(),
                Answer.NO,
                "",
                true);
        Period expected = complexGood.report().report().period();
        return new Part(
                subject,
                complexGood.days(),
                new GoodsCode(precursor.cn(), precursor.taric()),
                precursor.knownCountry().map(CountryCode::letters).orElse(""),
                listed ? listing.text("Sector") : "",
                directOnly,
                reports.of(new ReportUses.Claimed(precursor.claim(), precursor.cn(), directOnly, expected)));
    }

    private static String originKind(Precursor precursor, Row exemption) {
        if (precursor.knownCountry().isEmpty()) {
            return "unknown";
        }
        return Origins.kind(precursor.country(), exemption);
    }
}
