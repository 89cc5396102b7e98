package org.cbamchecker.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cbamchecker.articles.QuarterQuestion;
import org.cbamchecker.articles.SurrenderQuestion;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.QuarterObligation;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.Total;
import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Euro;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Row;

/** Last phase: totals, quarters and the whole number of certificates of an importer's year. */
final class YearPhase {
    private final Session session;
    private final RegisterIndex register;
    private final FindingCatalogue catalogue;

    YearPhase(Session session, RegisterIndex register, FindingCatalogue catalogue) {
        this.session = session;
        this.register = register;
        this.catalogue = catalogue;
    }

    List<ImporterYearAssessment> assess(
            List<ThresholdPhase.Result> years, Map<Subject.ImporterYear, ImporterLedger> ledgers) {
        return years.stream()
                .map(year -> assess(year, ledgers.get(year.subject())))
                .toList();
    }

    private ImporterYearAssessment assess(ThresholdPhase.Result threshold, ImporterLedger lines) {
        Subject.ImporterYear subject = threshold.subject();
        YearLedger ledger = lines.sums();
        Journal journal = new Journal();
        journal.take(threshold.steps(), threshold.found());
        List<QuarterObligation> quarters = quarters(subject, ledger, journal);
        surrender(subject, lines, journal);
        return new ImporterYearAssessment(
                subject,
                register.nameOf(subject.importer()),
                ledger.counts(),
                threshold.position(),
                ledger.totals(),
                lines.canSurrender(),
                quarters,
                journal.steps(),
                catalogue.findings(journal.found(), subject));
    }

    private List<QuarterObligation> quarters(Subject.ImporterYear subject, YearLedger ledger, Journal journal) {
        List<QuarterObligation> quarters = new ArrayList<>(4);
        List<QuarterQuestion> questions = new ArrayList<>(4);
        ledger.quarters().forEach((quarter, certificates) -> {
            quarters.add(obligation(quarter, certificates));
            Row price = session.tables().quarterlyPrice(quarter).orElse(null);
            questions.add(new QuarterQuestion(session.days(yearEnd(subject)), subject, quarter, certificates, price));
        });
        session.ask(questions);
        questions.forEach(journal::take);
        return quarters;
    }

    private QuarterObligation obligation(CalendarQuarter quarter, Total certificates) {
        Outcome<Euro> price = QuarterPrices.price(session.tables(), quarter);
        Outcome<Certificates> number = certificates.isComplete()
                ? Outcome.known(new Certificates(certificates.known()))
                : Outcome.undetermined("CERTIFICATES-NOT-DETERMINED");
        Outcome<Euro> cost = number.flatMap(known -> price.map(known::at));
        return new QuarterObligation(quarter, certificates, price, cost);
    }

    private void surrender(Subject.ImporterYear subject, ImporterLedger lines, Journal journal) {
        YearLedger ledger = lines.sums();
        var question = new SurrenderQuestion(
                session.days(yearEnd(subject)),
                subject,
                new SurrenderQuestion.Owed(ledger.certificates(), lines.withoutStatus(), ledger.liable()),
                secondary(subject, ledger));
        session.ask(question);
        journal.take(question);
    }

    /** Rows behind the figures whose evidence is that others report them. */
    private List<RowReference> secondary(Subject.ImporterYear subject, YearLedger ledger) {
        if (ledger.certificates().known().signum() == 0) {
            return List.of();
        }
        Stream<Row> prices = ledger.quarters().entrySet().stream()
                .filter(quarter -> quarter.getValue().known().signum() > 0)
                .flatMap(quarter -> session.tables().quarterlyPrice(quarter.getKey()).stream())
                .filter(row -> row.number("Price (EUR)").isPresent());
        Stream<Row> factors = Stream.of(
                        session.tables().cbamFactor(yearEnd(subject)),
                        session.tables().crossSectoralFactor(yearEnd(subject)))
                .flatMap(Optional::stream);
        return Stream.concat(prices, factors)
                .filter(row -> row.text("Evidence").toLowerCase(Locale.ROOT).contains("secondary"))
                .map(Row::reference)
                .toList();
    }

    private static LocalDate yearEnd(Subject.ImporterYear subject) {
        return LocalDate.of(subject.year(), 12, 31);
    }
}
