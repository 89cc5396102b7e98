package org.cbamchecker.check;

import java.math.BigDecimal;
import java.util.List;
import org.cbamchecker.articles.CarbonPriceQuestion;
import org.cbamchecker.articles.CarbonPriceRuling;
import org.cbamchecker.articles.Days;
import org.cbamchecker.engine.FiredRule;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.facts.CarbonPricePayment.Amount;
import org.cbamchecker.facts.CarbonPricePayment.PriceBasis;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.formulas.CarbonPriceReduction;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Euro;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.law.TonnesCo2e;
import org.cbamchecker.tables.Row;

/** The reduction for carbon prices paid in a third country (Article 9). */
final class CarbonPricePhase {
    private final Session session;
    private final OriginDesk origins;

    CarbonPricePhase(Session session) {
        this.session = session;
        this.origins = new OriginDesk(session);
    }

    /** What the payments of one line meet. */
    record Setting(
            ImportLine line,
            Days days,
            EmissionsClaim.Basis basis,
            Outcome<TonnesCo2e> emissions,
            Outcome<Euro> price) {}

    /** The sum of the deductions in certificates, before the limit of what the good owes. */
    Outcome<Certificates> reduction(List<CarbonPricePayment> payments, Setting setting, Journal journal) {
        Outcome<Certificates> sum = Outcome.known(Certificates.NONE);
        for (CarbonPricePayment payment : payments) {
            Outcome<Certificates> part = one(payment, setting, journal);
            sum = sum.flatMap(before -> part.map(before::plus));
        }
        return sum;
    }

    private Outcome<Certificates> one(CarbonPricePayment payment, Setting setting, Journal journal) {
        CarbonPriceRuling ruling = rule(payment, setting);
        journal.take(ruling);
        return switch (ruling.decision()) {
            case REFUSE -> Outcome.known(Certificates.NONE);
            case CANNOT_BE_DETERMINED ->
                Outcome.undetermined(ruling.found().get(0).code());
            case DEDUCT -> setting.emissions().map(emissions -> deduct(payment, setting, emissions, journal));
        };
    }

    private CarbonPriceRuling rule(CarbonPricePayment payment, Setting setting) {
        CarbonPriceQuestion question = question(payment, setting.line(), setting.days(), setting.basis());
        session.ask(question);
        FiredRule decisive = Hits.decisive(question, "carbon-price-eligibility");
        var ruling = new CarbonPriceRuling(
                setting.days(),
                setting.line().id(),
                payment,
                decisive,
                setting.price().isKnown());
        session.ask(ruling);
        return ruling;
    }

    /** What the table of eligibility is asked about a payment. */
    CarbonPriceQuestion question(CarbonPricePayment payment, ImportLine line, Days days, EmissionsClaim.Basis basis) {
        boolean inOrigin = payment.country().equals(line.provenance().origin());
        boolean published = defaultPrice(payment.country(), days) != null;
        return new CarbonPriceQuestion(
                days,
                payment,
                new CarbonPriceQuestion.Setting(place(payment.country(), days), inOrigin, basis, published));
    }

    private Row defaultPrice(CountryCode country, Days days) {
        return session.tables().defaultCarbonPrice(country, days.event()).orElse(null);
    }

    private String place(CountryCode country, Days days) {
        return switch (origins.kind(days, country)) {
            case "union" -> "member state";
            case "exempt" -> "annex III country";
            default -> "third country";
        };
    }

    private Certificates deduct(CarbonPricePayment payment, Setting setting, TonnesCo2e emissions, Journal journal) {
        Amount amount = payment.basis() == PriceBasis.DEFAULT_PRICE ? published(payment, setting) : payment.amount();
        Euro paid = CarbonPriceReduction.paid(amount, emissions);
        Euro price = setting.price().value();
        Certificates result = CarbonPriceReduction.inCertificates(paid, price);
        journal.compute(
                "carbon-price.converted",
                "EU-2023-956:Art.9(5)",
                List.of(),
                List.of(
                        Figure.of("payment", payment.id()),
                        new Figure("paid", paid.value(), "EUR"),
                        new Figure("price", price.value(), "EUR"),
                        new Figure("result", result.value(), "certificates")));
        return result;
    }

    /** A default price is net of rebates already. */
    private Amount published(CarbonPricePayment payment, Setting setting) {
        Row row = defaultPrice(payment.country(), setting.days());
        return new Amount(
                row.number("Price (EUR per t CO2e)").orElseThrow(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                payment.amount().emissionsCovered(),
                "EUR",
                null);
    }
}
