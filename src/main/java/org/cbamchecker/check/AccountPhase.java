package org.cbamchecker.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.articles.AccountQuestion;
import org.cbamchecker.articles.CancellationQuestion;
import org.cbamchecker.articles.RepurchaseQuestion;
import org.cbamchecker.facts.AccountEntry;
import org.cbamchecker.facts.AccountEntry.Kind;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.formulas.Repurchase;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Eori;
import org.cbamchecker.law.Outcome;

/** Movements on a declarant's account, one by one (Articles 14, 16, 20, 23 and 24). */
final class AccountPhase {
    private static final String OBLIGATION_OPEN = "REPURCHASE-LIMIT-OPEN";

    private final Session session;
    private final DeclarantStatus status;

    AccountPhase(Session session, DeclarantStatus status) {
        this.session = session;
        this.status = status;
    }

    /**
     * Whose account it is.
     *
     * @param years what each year of the declarant came to, by calendar year
     */
    record Held(Subject.DeclarantYear subject, CertificateAccount account, Map<Integer, YearOfPurchase> years) {}

    /**
     * What certificates bought in a year rest on.
     *
     * @param obligation certificates to be held at the end of the year, or earlier if more were
     * @param threshold {@code exceeded}, {@code not exceeded} or {@code open}
     */
    record YearOfPurchase(Outcome<Certificates> obligation, String threshold) {
        static final YearOfPurchase NOT_STATED = new YearOfPurchase(Outcome.undetermined(OBLIGATION_OPEN), "open");
    }

    void examine(Held held, Journal journal) {
        List<AccountQuestion> movements = held.account().entries().stream()
                .map(entry -> movement(held, entry))
                .toList();
        session.ask(movements);
        movements.forEach(journal::take);
        List<RepurchaseQuestion> requests = held.account().entries().stream()
                .filter(entry -> entry.kind() == Kind.REPURCHASE_REQUEST)
                .map(entry -> request(held, entry))
                .toList();
        session.ask(requests);
        requests.forEach(journal::take);
        List<CancellationQuestion> cancellations = cancellations(held);
        session.ask(cancellations);
        cancellations.forEach(journal::take);
    }

    private AccountQuestion movement(Held held, AccountEntry entry) {
        Eori holder = new Eori(held.subject().declarant());
        BigDecimal uncovered = held.account().takings(entry).stream()
                .filter(taking -> taking.lot() == null)
                .map(CertificateAccount.Taking::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal balance = held.account()
                .computedOn(entry.on())
                .filter(known -> entry.kind() == Kind.BALANCE)
                .map(Certificates::value)
                .orElse(null);
        return new AccountQuestion(
                session.days(entry.on()),
                held.subject(),
                entry,
                new AccountQuestion.Setting(
                        status.authorisedOn(holder, entry.on()),
                        status.of(holder).map(Authorisation::accountNumber).orElse(""),
                        uncovered,
                        balance,
                        lot(held.account(), entry)));
    }

    private static AccountQuestion.Lot lot(CertificateAccount account, AccountEntry entry) {
        Optional<AccountEntry> purchase = purchase(account, entry);
        return new AccountQuestion.Lot(
                purchase.map(bought -> bought.on().getYear()).orElse(0),
                purchase.map(AccountEntry::forYear).orElse(entry.forYear()),
                purchase.map(AccountEntry::price).orElse(null),
                account.isOrderAssumed(entry),
                entry.kind() == Kind.CANCELLATION ? disputedTaken(account, entry) : BigDecimal.ZERO);
    }

    /** The purchase a movement names, or the one it takes everything from. */
    private static Optional<AccountEntry> purchase(CertificateAccount account, AccountEntry entry) {
        if (!entry.purchase().isEmpty()) {
            return account.lot(entry.purchase()).map(CertificateAccount.Lot::purchase);
        }
        List<CertificateAccount.Taking> takings = account.takings(entry);
        return takings.size() == 1 && takings.get(0).lot() != null
                ? Optional.of(takings.get(0).lot().purchase())
                : Optional.empty();
    }

    /** Disputed certificates that are no longer on the account after a cancellation (Article 24(3)). */
    private static BigDecimal disputedTaken(CertificateAccount account, AccountEntry cancellation) {
        BigDecimal disputed = account.sum(Kind.DISPUTED, entry -> !entry.on().isAfter(cancellation.on()));
        BigDecimal left =
                account.computedOn(cancellation.on()).map(Certificates::value).orElse(BigDecimal.ZERO);
        return disputed.subtract(left).max(BigDecimal.ZERO);
    }

    private RepurchaseQuestion request(Held held, AccountEntry entry) {
        CertificateAccount account = held.account();
        AccountEntry purchase = purchase(account, entry).orElse(null);
        int bought = purchase == null ? 0 : purchase.on().getYear();
        int year = entry.on().getYear();
        BigDecimal inCalendarYear = account.sum(
                Kind.REPURCHASE_REQUEST,
                other -> other.on().getYear() == year && !other.on().isAfter(entry.on()));
        BigDecimal fromPurchaseYear = account.sum(
                Kind.REPURCHASE_REQUEST,
                other -> !other.on().isAfter(entry.on())
                        && purchase(account, other)
                                .filter(its -> its.on().getYear() == bought)
                                .isPresent());
        BigDecimal boughtBefore = account.sum(Kind.PURCHASE, other -> other.on().getYear() == year - 1);
        YearOfPurchase rests = held.years().getOrDefault(bought, YearOfPurchase.NOT_STATED);
        return new RepurchaseQuestion(
                session.days(entry.on()),
                held.subject(),
                new RepurchaseQuestion.Request(
                        entry.id(),
                        bought,
                        purchase != null && purchase.forYear() == 2026,
                        fromPurchaseYear,
                        inCalendarYear),
                new RepurchaseQuestion.Limits(
                        Repurchase.oneThird(new Certificates(boughtBefore)), rests.obligation(), rests.threshold()));
    }

    /** Disputed certificates are kept; they are taken to be the oldest. */
    private List<CancellationQuestion> cancellations(Held held) {
        BigDecimal disputed = held.account().sum(Kind.DISPUTED, entry -> true);
        List<CancellationQuestion> questions = new ArrayList<>();
        for (CertificateAccount.Lot lot : held.account().lots()) {
            BigDecimal kept = disputed.min(lot.left());
            disputed = disputed.subtract(kept);
            BigDecimal left = lot.left().subtract(kept);
            if (left.signum() > 0) {
                questions.add(new CancellationQuestion(
                        session.days(lot.purchase().on()), held.subject(), lot.purchase(), left));
            }
        }
        return questions;
    }
}
