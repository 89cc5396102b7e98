package org.cbamchecker.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cbamchecker.articles.Days;
import org.cbamchecker.articles.HoldingQuestion;
import org.cbamchecker.articles.HoldingScopeQuestion;
import org.cbamchecker.articles.HoldingScopeQuestion.Reach;
import org.cbamchecker.findings.Holding;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.ThresholdPosition;
import org.cbamchecker.findings.Total;
import org.cbamchecker.formulas.CertificatesHeld;
import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.tables.Row;

/** Certificates to be held at the end of each quarter (Article 22(2) and (2a)). */
final class HoldingPhase {
    private static final String OPEN = "HOLDING-OPEN";
    private static final String NOT_STATED = "HOLDING-NOT-STATED";
    private static final String NO_LAST_DECLARATION = "HOLDING-NO-LAST-DECLARATION";

    private final Session session;
    private final Map<Subject.ImporterYear, ThresholdPhase.Result> positions;

    HoldingPhase(Session session, Map<Subject.ImporterYear, ThresholdPhase.Result> positions) {
        this.session = session;
        this.positions = positions;
    }

    /**
     * Whose certificates are counted.
     *
     * @param lastDeclaration the declaration filed in the calendar year before, if it was stated
     */
    record Holder(
            Subject.DeclarantYear subject,
            HoldingLedger ledger,
            CertificateAccount account,
            Optional<LastDeclaration> lastDeclaration) {}

    /** At the end of each quarter by which something was imported; empty where no share is law for the year. */
    List<Holding> holdings(Holder holder, Journal journal) {
        Row rate = rate(holder, "default values").orElse(null);
        if (rate == null) {
            return List.of();
        }
        List<Holding> holdings = new ArrayList<>(4);
        List<HoldingQuestion> questions = new ArrayList<>(4);
        for (int quarter = 1; quarter <= 4; quarter++) {
            Map<HoldingLedger.Group, Reach> reaches = reaches(holder, quarter, journal);
            if (!reaches.isEmpty()) {
                Holding holding = holding(holder, new Quarter(quarter, reaches, rate));
                holdings.add(holding);
                questions.add(question(holder, holding, rate));
            }
        }
        session.ask(questions);
        questions.forEach(journal::take);
        return holdings;
    }

    /** A quarter, whose goods count at its end, and the row with the share. */
    private record Quarter(int number, Map<HoldingLedger.Group, Reach> reaches, Row rate) {
        boolean isOpen() {
            return reaches.containsValue(Reach.CANNOT_BE_DETERMINED);
        }

        boolean counts(HoldingLedger.Group group) {
            return reaches.get(group) == Reach.COUNTS;
        }

        Total emissions(HoldingLedger.Sums sums) {
            return rate.isYes("Net of free allocation") ? sums.net() : sums.withMarkUp();
        }
    }

    private Optional<Row> rate(Holder holder, String reckonedBy) {
        return session.tables()
                .holdingRate(reckonedBy, LocalDate.of(holder.subject().year(), 12, 31));
    }

    private Map<HoldingLedger.Group, Reach> reaches(Holder holder, int number, Journal journal) {
        var quarter = new CalendarQuarter(holder.subject().year(), number);
        Days days = session.days(quarter.lastDay());
        Map<HoldingLedger.Group, HoldingScopeQuestion> questions = new HashMap<>();
        List<HoldingScopeQuestion> inOrder = new ArrayList<>();
        for (HoldingLedger.Group group : holder.ledger().groups()) {
            if (holder.ledger().hasImported(group, number)) {
                var question = new HoldingScopeQuestion(days, group.importer(), quarter, exceeded(group, quarter));
                questions.put(group, question);
                inOrder.add(question);
            }
        }
        session.ask(inOrder);
        inOrder.forEach(journal::take);
        Map<HoldingLedger.Group, Reach> reaches = new HashMap<>();
        questions.forEach((group, question) -> reaches.put(group, question.reach()));
        return reaches;
    }

    private String exceeded(HoldingLedger.Group group, CalendarQuarter quarter) {
        ThresholdPosition position = positions
                .get(new Subject.ImporterYear(group.importer(), quarter.year()))
                .position();
        if (!group.underThreshold() || !position.threshold().isKnown()) {
            return "no threshold";
        }
        if (position.liability() == Liability.CANNOT_BE_DETERMINED) {
            return "open";
        }
        int order = position.crossed()
                .map(crossing -> CalendarQuarter.of(crossing.date()).compareTo(quarter))
                .orElse(1);
        return order < 0 ? "before" : order == 0 ? "in this quarter" : "later";
    }

    /** Both ways are told for all goods; what must be held follows from those that count already. */
    private Holding holding(Holder holder, Quarter quarter) {
        var calendarQuarter = new CalendarQuarter(holder.subject().year(), quarter.number());
        LocalDate on = calendarQuarter.lastDay();
        var all = holder.ledger().until(quarter.number(), group -> true);
        var counting = holder.ledger().until(quarter.number(), quarter::counts);
        Outcome<Certificates> required =
                lower(byDefault(quarter, counting), byLastDeclaration(holder, quarter, counting));
        return new Holding(
                calendarQuarter,
                on,
                byDefault(quarter, all),
                byLastDeclaration(holder, quarter, all),
                quarter.isOpen() ? Outcome.undetermined(OPEN) : required,
                holder.account().heldOn(on).map(Outcome::known).orElseGet(() -> Outcome.undetermined(NOT_STATED)));
    }

    private static Outcome<Certificates> byDefault(
            Quarter quarter, Map<Optional<HoldingLedger.Kind>, HoldingLedger.Sums> goods) {
        Total sum = Total.NOTHING;
        for (HoldingLedger.Sums sums : goods.values()) {
            sum = sum.plus(quarter.emissions(sums));
        }
        return required(quarter.rate(), sum);
    }

    /** Goods that the last declaration does not name go by default values. */
    private Outcome<Certificates> byLastDeclaration(
            Holder holder, Quarter quarter, Map<Optional<HoldingLedger.Kind>, HoldingLedger.Sums> goods) {
        Row rate = rate(holder, "last declaration").orElse(null);
        LastDeclaration last = holder.lastDeclaration().orElse(null);
        if (rate == null || last == null) {
            return Outcome.undetermined(NO_LAST_DECLARATION);
        }
        Total sum = Total.NOTHING;
        for (var each : goods.entrySet()) {
            HoldingLedger.Sums sums = each.getValue();
            sum = sum.plus(each.getKey()
                    .flatMap(kind -> last.certificates(kind, sums.quantity()))
                    .map(known -> new Total(known, 0))
                    .orElseGet(() -> quarter.emissions(sums)));
        }
        return required(rate, sum);
    }

    private static Outcome<Certificates> required(Row rate, Total emissions) {
        return emissions.isComplete()
                ? Outcome.known(CertificatesHeld.required(share(rate), emissions.known()))
                : Outcome.undetermined(OPEN);
    }

    private static BigDecimal share(Row rate) {
        return rate.number("Share").orElseThrow();
    }

    /** The declarant may choose; what it must hold is the lower of the figures that are known. */
    private static Outcome<Certificates> lower(Outcome<Certificates> one, Outcome<Certificates> other) {
        if (one.isKnown() && other.isKnown()) {
            return Outcome.known(one.value().atMost(other.value()));
        }
        return one.isKnown() ? one : other.isKnown() ? other : Outcome.undetermined(OPEN);
    }

    private HoldingQuestion question(Holder holder, Holding holding, Row rate) {
        boolean inProportion = isLower(holding.byLastYear(), holding.byDefaultValues());
        Stream<Row> rows = inProportion ? rate(holder, "last declaration").stream() : Stream.of(rate);
        return new HoldingQuestion(
                session.days(holding.on()),
                holder.subject(),
                holding,
                inProportion,
                rows.map(Row::reference).toList());
    }

    private static boolean isLower(Outcome<Certificates> one, Outcome<Certificates> other) {
        return one.isKnown()
                && (!other.isKnown()
                        || one.value().value().compareTo(other.value().value()) < 0);
    }
}
