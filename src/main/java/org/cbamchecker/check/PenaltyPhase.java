package org.cbamchecker.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cbamchecker.articles.PenaltyCountQuestion;
import org.cbamchecker.articles.PenaltyQuestion;
import org.cbamchecker.articles.PenaltyRuling;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.PenaltyExposure;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.formulas.Penalty;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Euro;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Row;

/** What penalties may come to, as far as the acts say (Article 26). */
final class PenaltyPhase {
    private static final String RATE_OPEN = "PENALTY-RATE-NOT-PUBLISHED";
    private static final Set<AuthorityDecision.Cause> THIRD_PARTIES = Set.of(
            AuthorityDecision.Cause.OPERATOR, AuthorityDecision.Cause.VERIFIER, AuthorityDecision.Cause.CERTIFIER);

    private final Session session;
    private final PenaltyGrounds grounds;

    PenaltyPhase(Session session, PenaltyGrounds grounds) {
        this.session = session;
        this.grounds = grounds;
    }

    /**
     * Who may have to pay.
     *
     * @param missing empty where all that were due were surrendered by the day
     * @param decisions of authorities about the year
     */
    record Exposed(
            Subject.DeclarantYear subject,
            PenaltyLedger ledger,
            Optional<Missing> missing,
            List<AuthorityDecision> decisions) {}

    /**
     * Certificates that were not surrendered by the day.
     *
     * @param required those due
     * @param missing those of them that were missing
     */
    record Missing(Certificates required, Certificates missing) {}

    /**
     * What a year may cost.
     *
     * @param paymentReleases whether paying a penalty for it ends the duties to declare and to surrender
     */
    record Result(List<PenaltyExposure> exposures, Answer paymentReleases) {}

    Result exposures(Exposed who, Journal journal) {
        PenaltyGrounds.WithoutStatus withoutStatus = grounds.withoutStatus(who.subject(), who.ledger());
        List<PenaltyGround> all = new ArrayList<>(withoutStatus.grounds());
        who.missing()
                .flatMap(missing -> missing(who, missing, withoutStatus, journal))
                .ifPresent(all::add);
        List<PenaltyExposure> exposures =
                all.stream().map(ground -> exposure(who, ground, journal)).toList();
        return new Result(exposures, releases(exposures, withoutStatus.authorisedThroughout()));
    }

    /** Empty where nothing is missing by the way in which the law of the day counts. */
    private Optional<PenaltyGround> missing(
            Exposed who, Missing missing, PenaltyGrounds.WithoutStatus withoutStatus, Journal journal) {
        var rest = Optional.ofNullable(withoutStatus.rest());
        var question = new PenaltyCountQuestion(
                session.days(lastDay(who)),
                who.subject(),
                new PenaltyCountQuestion.Counts(
                        missing.required(), missing.missing(), rest.map(counted -> counted.number()
                                .map(Certificates::roundedUp))));
        session.ask(question);
        journal.take(question);
        Outcome<Certificates> number = question.number();
        if (number.isKnown() && number.value().value().signum() == 0) {
            return Optional.empty();
        }
        boolean misled = who.decisions().stream().map(AuthorityDecision::cause).anyMatch(THIRD_PARTIES::contains);
        String causedBy = misled ? "third party" : "other";
        return Optional.of(new PenaltyGround("certificates missing", causedBy, null, number, true));
    }

    /** Whoever was authorised throughout can be penalised for missing certificates alone. */
    private static Answer releases(List<PenaltyExposure> exposures, boolean authorisedThroughout) {
        Set<Answer> answers =
                exposures.stream().map(PenaltyExposure::paymentReleases).collect(Collectors.toSet());
        if (answers.size() == 1) {
            return answers.iterator().next();
        }
        return answers.isEmpty() && authorisedThroughout ? Answer.NO : Answer.UNKNOWN;
    }

    private PenaltyExposure exposure(Exposed who, PenaltyGround ground, Journal journal) {
        var days = session.days(lastDay(who));
        var question = new PenaltyQuestion(days, ground.name(), ground.causedBy(), ground.excess());
        session.ask(question);
        Row penalty = Hits.decisive(question, "penalties").row();
        PenaltyExposure exposure = exposure(who, ground, penalty);
        var ruling = new PenaltyRuling(days, who.subject(), exposure, penalty.text("Finding"), ground.liable());
        session.ask(ruling);
        journal.take(ruling);
        return exposure;
    }

    private PenaltyExposure exposure(Exposed who, PenaltyGround ground, Row penalty) {
        Optional<Row> year = session.tables().excessEmissionsPenalty(lastDay(who));
        Outcome<Euro> rate = year.flatMap(row -> row.number("Amount (EUR)"))
                .map(amount -> Outcome.known(new Euro(amount)))
                .orElseGet(() -> Outcome.undetermined(RATE_OPEN));
        var multiples = new PenaltyExposure.Multiples(
                penalty.number("Least multiple").orElseThrow(),
                penalty.number("Greatest multiple").orElseThrow());
        Outcome<Euro> lower = amount(ground, rate, multiples.least());
        Outcome<Euro> upper = amount(ground, rate, multiples.greatest());
        List<RowReference> rows = new ArrayList<>(List.of(penalty.reference()));
        year.map(Row::reference).ifPresent(rows::add);
        return new PenaltyExposure(
                penalty.text("Penalty"),
                penalty.reference().legalBasis(),
                ground.number(),
                rate,
                multiples,
                lower,
                upper,
                releases(penalty),
                rows,
                List.of(
                        Figure.of("year", who.subject().year()),
                        figure("number", ground.number().map(Certificates::value), "certificates"),
                        Figure.of("least", multiples.least()),
                        Figure.of("greatest", multiples.greatest()),
                        euro("base", year.flatMap(row -> row.number("Base (EUR)"))),
                        figure("rate", rate.map(Euro::value), "EUR"),
                        figure("lower", lower.map(Euro::value), "EUR"),
                        figure("upper", upper.map(Euro::value), "EUR")));
    }

    private static Outcome<Euro> amount(PenaltyGround ground, Outcome<Euro> rate, BigDecimal multiple) {
        return ground.number().flatMap(number -> rate.map(euro -> Penalty.amount(number, euro, multiple)));
    }

    private static Answer releases(Row penalty) {
        return switch (penalty.text("Payment releases")) {
            case "yes" -> Answer.YES;
            case "no" -> Answer.NO;
            default -> Answer.UNKNOWN;
        };
    }

    private static Figure figure(String name, Outcome<BigDecimal> number, String unit) {
        return new Figure(name, number.isKnown() ? number.value() : "", unit);
    }

    private static Figure euro(String name, Optional<BigDecimal> number) {
        return new Figure(name, number.isPresent() ? number.get() : "", "EUR");
    }

    private static LocalDate lastDay(Exposed who) {
        return LocalDate.of(who.subject().year(), 12, 31);
    }
}
