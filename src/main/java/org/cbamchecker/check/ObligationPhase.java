package org.cbamchecker.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.articles.BasisQuestion.BasisAnswer;
import org.cbamchecker.articles.CertificatesQuestion;
import org.cbamchecker.articles.Days;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.LineObligation;
import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.EmissionIntensity;
import org.cbamchecker.law.Euro;
import org.cbamchecker.law.Outcome;

/** What each liable line adds to the certificates owed (Articles 6(2), 9 and 21). */
final class ObligationPhase {
    private final Session session;
    private final RegisterIndex register;
    private final CarbonPricePhase carbonPrices;
    /** Looked up once a quarter, not once a line. */
    private final Map<CalendarQuarter, Outcome<Euro>> prices = new HashMap<>();

    ObligationPhase(Session session, RegisterIndex register) {
        this.session = session;
        this.register = register;
        carbonPrices = new CarbonPricePhase(session);
    }

    /** A line with the figures of its parts, in the same order. */
    record Owing(ImportLine line, List<LineParts.Owed> parts, List<PartFigures> figures, Journal journal) {
        boolean uses(BasisAnswer basis) {
            for (PartFigures each : figures) {
                if (each.basis() == basis) {
                    return true;
                }
            }
            return false;
        }

        /** The basis that was used: actual where any of the goods rests on actual values. */
        EmissionsClaim.Basis basis() {
            return uses(BasisAnswer.ACTUAL) ? EmissionsClaim.Basis.ACTUAL : EmissionsClaim.Basis.DEFAULT;
        }
    }

    /** Figures per tonne are those of the single part, or the mass-weighted ones of several. */
    record Result(
            LineObligation obligation, Outcome<EmissionIntensity> embedded, Outcome<EmissionIntensity> allocation) {}

    List<Result> results(List<Owing> lines) {
        List<Result> results = new ArrayList<>(lines.size());
        List<CertificatesQuestion> questions = new ArrayList<>(lines.size());
        for (Owing owing : lines) {
            LineSums sums = LineSums.of(owing);
            Outcome<Certificates> claimed = claimed(owing, sums);
            LineObligation obligation = obligation(owing, sums, claimed);
            results.add(new Result(obligation, sums.embedded(), sums.allocation()));
            boolean capped = claimed.isKnown() && !claimed.equals(obligation.carbonPrice());
            questions.add(new CertificatesQuestion(
                    days(owing.line()), owing.line().id(), obligation, sums.isFloored(), capped));
        }
        session.ask(questions);
        for (int i = 0; i < questions.size(); i++) {
            lines.get(i).journal().take(questions.get(i));
        }
        return results;
    }

    /**
     * What the carbon price would take off, before the limit of what the good owes. A line without emissions, or with
     * emissions that nobody knows, has nothing that the price could fall on.
     */
    private Outcome<Certificates> claimed(Owing owing, LineSums sums) {
        if (owing.uses(BasisAnswer.CANNOT_BE_DETERMINED)) {
            return sums.emissions().map(never -> Certificates.NONE);
        }
        if (!owing.uses(BasisAnswer.ACTUAL) && !owing.uses(BasisAnswer.DEFAULT)) {
            return Outcome.known(Certificates.NONE);
        }
        ImportLine line = owing.line();
        List<CarbonPricePayment> payments =
                register.payments(line.id(), line.claim().report());
        if (payments.isEmpty()) {
            return Outcome.known(Certificates.NONE);
        }
        Outcome<Euro> price = price(CalendarQuarter.of(line.customs().accepted()));
        return carbonPrices.reduction(
                payments,
                new CarbonPricePhase.Setting(line, days(line), owing.basis(), sums.emissions(), price),
                owing.journal());
    }

    private LineObligation obligation(Owing owing, LineSums sums, Outcome<Certificates> claimed) {
        CalendarQuarter quarter = CalendarQuarter.of(owing.line().customs().accepted());
        Outcome<Euro> price = price(quarter);
        Outcome<Certificates> carbonPrice =
                claimed.flatMap(c -> sums.owedBeforeCarbonPrice().map(c::atMost));
        Outcome<Certificates> certificates = sums.owedBeforeCarbonPrice().flatMap(owed -> carbonPrice.map(owed::minus));
        Outcome<Euro> cost = certificates.flatMap(number -> price.map(number::at));
        return new LineObligation(
                sums.emissions(), sums.freeAllocation(), carbonPrice, certificates, quarter, price, cost);
    }

    private Outcome<Euro> price(CalendarQuarter quarter) {
        return prices.computeIfAbsent(quarter, each -> QuarterPrices.price(session.tables(), each));
    }

    private Days days(ImportLine line) {
        return session.days(line.customs().accepted());
    }
}
