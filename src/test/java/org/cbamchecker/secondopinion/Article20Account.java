package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.facts.AccountEntry;
import org.cbamchecker.facts.AccountEntry.Kind;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.law.Answer;

/** Articles 14, 16, 20, 23 and 24: the account of one declarant, booked movement by movement. */
final class Article20Account {
    private final LawBook law;
    private final Authorisation authorisation;
    private final LocalDate revoked;
    private final List<AccountEntry> entries = new ArrayList<>();
    private final List<Booked> booked = new ArrayList<>();
    private final List<Purchase> purchases = new ArrayList<>();

    /** A purchase and what is left of it. */
    private static final class Purchase {
        final AccountEntry entry;
        BigDecimal left;

        Purchase(AccountEntry entry) {
            this.entry = entry;
            left = entry.certificates();
        }
    }

    /** A movement with the account as it stands after it. */
    private record Booked(
            AccountEntry entry, List<Purchase> from, BigDecimal neverBought, boolean choice, BigDecimal onAccount) {}

    /**
     * What a calendar year of a declarant came to.
     *
     * @param obligation certificates to be held at its end; null is not determined
     * @param threshold exceeded, not exceeded or open
     */
    record YearOfPurchase(BigDecimal obligation, String threshold) {}

    /**
     * An account.
     *
     * @param authorisation of the holder, or null
     * @param revoked day on which a revocation was notified, or null
     */
    Article20Account(LawBook law, Authorisation authorisation, LocalDate revoked, List<AccountEntry> unordered) {
        this.law = law;
        this.authorisation = authorisation;
        this.revoked = revoked;
        List<AccountEntry> rest = new ArrayList<>(unordered);
        while (!rest.isEmpty()) {
            AccountEntry next = rest.get(0);
            for (AccountEntry each : rest) {
                boolean earlier = each.on().isBefore(next.on());
                boolean purchaseFirst =
                        each.on().equals(next.on()) && each.kind() == Kind.PURCHASE && next.kind() != Kind.PURCHASE;
                next = earlier || purchaseFirst ? each : next;
            }
            final AccountEntry chosen = next;
            rest.removeIf(each -> each == chosen);
            entries.add(chosen);
        }
        entries.forEach(this::book);
    }

    private void book(AccountEntry entry) {
        List<Purchase> from = new ArrayList<>();
        BigDecimal wanted = BigDecimal.ZERO;
        int suitable = 0;
        if (entry.kind() == Kind.PURCHASE) {
            purchases.add(new Purchase(entry));
        } else if (isOut(entry)) {
            wanted = entry.certificates();
            for (Purchase purchase : purchases) {
                if (purchase.left.signum() > 0 && suits(purchase.entry, entry)) {
                    suitable++;
                    BigDecimal part = purchase.left.min(wanted);
                    if (part.signum() > 0) {
                        purchase.left = purchase.left.subtract(part);
                        wanted = wanted.subtract(part);
                        from.add(purchase);
                    }
                }
            }
        }
        BigDecimal left = purchases.stream().map(each -> each.left).reduce(BigDecimal.ZERO, BigDecimal::add);
        booked.add(new Booked(entry, from, wanted, suitable > 1, left));
    }

    private static boolean isOut(AccountEntry entry) {
        return entry.kind() == Kind.SURRENDER || entry.kind() == Kind.REPURCHASE || entry.kind() == Kind.CANCELLATION;
    }

    private static boolean suits(AccountEntry purchase, AccountEntry out) {
        if (!out.purchase().isEmpty()) {
            return out.purchase().equals(purchase.id());
        }
        return out.forYear() == 0 || purchase.forYear() == 0 || out.forYear() == purchase.forYear();
    }

    private boolean anythingMoved() {
        return entries.stream()
                .anyMatch(entry -> entry.kind() == Kind.PURCHASE
                        || isOut(entry) && entry.certificates().signum() > 0);
    }

    boolean isStated() {
        return anythingMoved();
    }

    /** On the account at the end of a day: as shown, or else as booked; null where nobody knows. */
    BigDecimal on(LocalDate day) {
        BigDecimal shown = null;
        for (AccountEntry entry : entries) {
            if (entry.kind() == Kind.BALANCE && entry.on().equals(day)) {
                shown = entry.certificates();
            }
        }
        return shown == null ? booked(day) : shown;
    }

    private BigDecimal booked(LocalDate day) {
        BigDecimal left = anythingMoved() ? BigDecimal.ZERO : null;
        for (Booked each : booked) {
            if (left != null && !each.entry().on().isAfter(day)) {
                left = each.onAccount();
            }
        }
        return left;
    }

    BigDecimal surrendered(int year, LocalDate until) {
        BigDecimal sum = BigDecimal.ZERO;
        for (AccountEntry entry : entries) {
            int meant = entry.forYear() == 0 ? entry.on().getYear() - 1 : entry.forYear();
            if (entry.kind() == Kind.SURRENDER && meant == year && !entry.on().isAfter(until)) {
                sum = sum.add(entry.certificates());
            }
        }
        return sum;
    }

    String left() {
        StringBuilder text = new StringBuilder();
        for (int year = 2020; year <= 2040; year++) {
            BigDecimal left = null;
            for (Purchase purchase : purchases) {
                if (purchase.entry.on().getYear() == year) {
                    left = (left == null ? BigDecimal.ZERO : left).add(purchase.left);
                }
            }
            if (left != null) {
                text.append(year).append(": ").append(Answers.text(left)).append("; ");
            }
        }
        return text.toString();
    }

    void examine(Map<Integer, YearOfPurchase> years, Set<String> findings) {
        BigDecimal disputed = BigDecimal.ZERO;
        for (Booked each : booked) {
            AccountEntry entry = each.entry();
            if (entry.kind() == Kind.DISPUTED) {
                disputed = disputed.add(entry.certificates());
            }
            ofEveryMovement(each, findings);
            switch (entry.kind()) {
                case PURCHASE -> purchase(entry, findings);
                case BALANCE -> balance(entry, findings);
                case REPURCHASE_REQUEST -> request(entry, years, findings);
                case REPURCHASE -> repurchase(each, findings);
                case CANCELLATION -> cancellation(each, findings);
                case SURRENDER, DISPUTED -> {
                    // Nothing more.
                }
            }
        }
        cancelledSoon(disputed, findings);
    }

    private void ofEveryMovement(Booked each, Set<String> findings) {
        String stated = each.entry().holder().account();
        String known = authorisation == null ? "" : authorisation.accountNumber();
        if (!stated.isEmpty() && !known.isEmpty() && !stated.equals(known)) {
            findings.add("ACCOUNT-NUMBER-DIFFERS");
        }
        if (each.neverBought().signum() > 0) {
            findings.add("CERTIFICATES-NOT-ON-ACCOUNT");
        }
        if (each.choice()) {
            findings.add("CERTIFICATE-ORDER-ASSUMED");
        }
    }

    private void purchase(AccountEntry entry, Set<String> findings) {
        if (law.isAmended() && entry.on().isBefore(LocalDate.of(2027, 2, 1))) {
            findings.add("CERTIFICATES-BOUGHT-TOO-EARLY");
        }
        Answer authorised = authorisedOn(entry.on());
        if (authorised == Answer.NO) {
            findings.add("BUYER-NOT-AUTHORISED");
        }
        if (authorised == Answer.UNKNOWN) {
            findings.add("BUYER-STATUS-NOT-STATED");
        }
    }

    private Answer authorisedOn(LocalDate day) {
        if (authorisation == null) {
            return Answer.UNKNOWN;
        }
        return switch (authorisation.status()) {
            case NONE, APPLIED, REFUSED -> Answer.NO;
            case AUTHORISED, REVOKED -> {
                if (authorisation.from() == null) {
                    yield Answer.UNKNOWN;
                }
                boolean begun = !day.isBefore(authorisation.from());
                boolean over = authorisation.to() != null && authorisation.to().isBefore(day);
                boolean withdrawn = authorisation.status() == Authorisation.Status.REVOKED
                        || revoked != null && !revoked.isAfter(day);
                if (begun && withdrawn && authorisation.to() == null) {
                    yield Answer.UNKNOWN;
                }
                yield Answer.of(begun && !over);
            }
        };
    }

    private void balance(AccountEntry entry, Set<String> findings) {
        BigDecimal follows = booked(entry.on());
        if (follows != null && follows.compareTo(entry.certificates()) != 0) {
            findings.add("BALANCE-DIFFERS");
        }
    }

    private AccountEntry named(AccountEntry entry) {
        for (Purchase purchase : purchases) {
            if (purchase.entry.id().equals(entry.purchase())) {
                return purchase.entry;
            }
        }
        return null;
    }

    private void request(AccountEntry entry, Map<Integer, YearOfPurchase> years, Set<String> findings) {
        AccountEntry bought = named(entry);
        int forYear = bought == null ? entry.forYear() : bought.forYear();
        late(entry, forYear, findings);
        BigDecimal sameCalendarYear = BigDecimal.ZERO;
        BigDecimal samePurchaseYear = BigDecimal.ZERO;
        for (AccountEntry other : entries) {
            if (other.kind() == Kind.REPURCHASE_REQUEST && !other.on().isAfter(entry.on())) {
                AccountEntry its = named(other);
                boolean sameYear = other.on().getYear() == entry.on().getYear();
                sameCalendarYear = sameYear ? sameCalendarYear.add(other.certificates()) : sameCalendarYear;
                boolean samePurchase = bought != null
                        && its != null
                        && its.on().getYear() == bought.on().getYear();
                samePurchaseYear = samePurchase ? samePurchaseYear.add(other.certificates()) : samePurchaseYear;
            }
        }
        if (!law.isAmended()) {
            BigDecimal before = BigDecimal.ZERO;
            for (Purchase purchase : purchases) {
                boolean lastYear = purchase.entry.on().getYear() == entry.on().getYear() - 1;
                before = lastYear ? before.add(purchase.entry.certificates()) : before;
            }
            if (sameCalendarYear.compareTo(before.divide(new BigDecimal(3), 0, RoundingMode.DOWN)) > 0) {
                findings.add("REPURCHASE-ABOVE-ONE-THIRD");
            }
            return;
        }
        if (bought != null && bought.forYear() == 2026) {
            return;
        }
        YearOfPurchase year = bought == null ? null : years.get(bought.on().getYear());
        if (year != null && year.threshold().equals("not exceeded")) {
            return;
        }
        if (year == null || year.obligation() == null) {
            findings.add("REPURCHASE-LIMIT-OPEN");
        } else if (samePurchaseYear.compareTo(year.obligation()) > 0) {
            findings.add("REPURCHASE-ABOVE-LIMIT");
        }
    }

    private void late(AccountEntry entry, int forYear, Set<String> findings) {
        LocalDate last = LocalDate.of(entry.on().getYear(), law.isAmended() ? 10 : 6, law.isAmended() ? 31 : 30);
        if (entry.on().isAfter(last)) {
            findings.add("REPURCHASE-TOO-LATE");
        }
        onlyIn2027(entry, forYear, findings);
    }

    private void onlyIn2027(AccountEntry entry, int forYear, Set<String> findings) {
        if (law.isAmended() && forYear == 2026 && entry.on().getYear() != 2027) {
            findings.add("REPURCHASE-ONLY-IN-2027");
        }
    }

    private AccountEntry source(Booked each) {
        if (!each.entry().purchase().isEmpty()) {
            return named(each.entry());
        }
        boolean one = each.from().size() == 1 && each.neverBought().signum() == 0;
        return one ? each.from().get(0).entry : null;
    }

    private void repurchase(Booked each, Set<String> findings) {
        AccountEntry bought = source(each);
        onlyIn2027(each.entry(), bought == null ? each.entry().forYear() : bought.forYear(), findings);
        BigDecimal back = each.entry().price();
        if (bought != null && bought.price() != null && back != null && back.compareTo(bought.price()) != 0) {
            findings.add("REPURCHASE-PRICE-DIFFERS");
        }
    }

    private void cancellation(Booked each, Set<String> findings) {
        AccountEntry bought = source(each);
        int forYear = bought == null ? each.entry().forYear() : bought.forYear();
        if (law.isAmended()
                && bought != null
                && forYear != 2026
                && (each.entry().on().getYear() == bought.on().getYear()
                        || each.entry().on().getYear() == bought.on().getYear() + 1)) {
            findings.add("CANCELLATION-TOO-EARLY");
        }
        BigDecimal disputed = BigDecimal.ZERO;
        for (AccountEntry other : entries) {
            boolean pending = other.kind() == Kind.DISPUTED
                    && !other.on().isAfter(each.entry().on());
            disputed = pending ? disputed.add(other.certificates()) : disputed;
        }
        BigDecimal left = booked(each.entry().on());
        if (disputed.compareTo(left == null ? BigDecimal.ZERO : left) > 0) {
            findings.add("CANCELLATION-OF-DISPUTED");
        }
    }

    private void cancelledSoon(BigDecimal disputed, Set<String> findings) {
        BigDecimal kept = disputed;
        for (Purchase purchase : purchases) {
            BigDecimal atRisk = purchase.left.subtract(kept.min(purchase.left));
            kept = kept.subtract(kept.min(purchase.left));
            LocalDate on = cancelledOn(purchase.entry);
            if (atRisk.signum() > 0 && on != null && !on.isAfter(law.date().plusYears(1))) {
                findings.add("CERTIFICATES-FACE-CANCELLATION");
            }
        }
    }

    private LocalDate cancelledOn(AccountEntry purchase) {
        int year = purchase.on().getYear();
        if (!law.isAmended()) {
            return LocalDate.of(year + 2, 7, 1);
        }
        if (purchase.forYear() == 2026) {
            return year == 2027 ? LocalDate.of(2027, 11, 1) : null;
        }
        return LocalDate.of(year + 2, 11, 1);
    }
}
