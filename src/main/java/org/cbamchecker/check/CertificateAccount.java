package org.cbamchecker.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cbamchecker.facts.AccountEntry;
import org.cbamchecker.facts.AccountEntry.Kind;
import org.cbamchecker.findings.AccountPosition;
import org.cbamchecker.law.Certificates;

/**
 * The arithmetic of a declarant's account: purchases, and what was taken from which (Articles 14 and 20 to 24). Where a
 * movement does not say which purchase it takes from, it takes from the oldest that suits it; no act lays the order
 * down (pending matter certificate-lot-order).
 */
final class CertificateAccount {
    /** Purchases of a day come before what is taken on it. */
    private static final Comparator<AccountEntry> BY_DAY =
            Comparator.comparing(AccountEntry::on).thenComparing(entry -> entry.kind() != Kind.PURCHASE);

    private final List<AccountEntry> entries;
    private final List<Lot> lots = new ArrayList<>();
    private final List<Taking> takings = new ArrayList<>();
    private final List<AccountEntry> inAssumedOrder = new ArrayList<>();

    CertificateAccount(List<AccountEntry> stated) {
        entries = stated.stream().sorted(BY_DAY).toList();
        entries.forEach(this::book);
    }

    /** Certificates bought together, and how many of them are left. */
    static final class Lot {
        private final AccountEntry purchase;
        private BigDecimal left;

        private Lot(AccountEntry purchase) {
            this.purchase = purchase;
            left = purchase.certificates();
        }

        AccountEntry purchase() {
            return purchase;
        }

        BigDecimal left() {
            return left;
        }

        /** A movement for a year takes certificates for that year, or such as are for none in particular. */
        private boolean suits(AccountEntry entry) {
            boolean sameYear = entry.forYear() == 0 || purchase.forYear() == 0 || purchase.forYear() == entry.forYear();
            return entry.purchase().isEmpty() ? sameYear : purchase.id().equals(entry.purchase());
        }

        private BigDecimal take(BigDecimal wanted) {
            BigDecimal taken = wanted.min(left);
            left = left.subtract(taken);
            return taken;
        }
    }

    /**
     * What a movement took from one purchase.
     *
     * @param lot null for certificates that no stated purchase covers
     */
    record Taking(AccountEntry entry, Lot lot, BigDecimal number) {}

    private void book(AccountEntry entry) {
        switch (entry.kind()) {
            case PURCHASE -> lots.add(new Lot(entry));
            case SURRENDER, REPURCHASE, CANCELLATION -> take(entry);
            case REPURCHASE_REQUEST, BALANCE, DISPUTED -> {
                // Nothing moves.
            }
        }
    }

    private void take(AccountEntry entry) {
        BigDecimal wanted = entry.certificates();
        if (lots.stream()
                        .filter(lot -> lot.suits(entry) && lot.left.signum() > 0)
                        .count()
                > 1) {
            inAssumedOrder.add(entry);
        }
        for (Lot lot : lots) {
            if (wanted.signum() > 0 && lot.suits(entry) && lot.left.signum() > 0) {
                BigDecimal taken = lot.take(wanted);
                takings.add(new Taking(entry, lot, taken));
                wanted = wanted.subtract(taken);
            }
        }
        if (wanted.signum() > 0) {
            takings.add(new Taking(entry, null, wanted));
        }
    }

    /** In order of their days. */
    List<AccountEntry> entries() {
        return entries;
    }

    List<Lot> lots() {
        return lots;
    }

    List<Taking> takings(AccountEntry entry) {
        return takings.stream().filter(taking -> taking.entry() == entry).toList();
    }

    /** Whether a movement could have taken from one purchase as well as from another. */
    boolean isOrderAssumed(AccountEntry entry) {
        return inAssumedOrder.stream().anyMatch(each -> each == entry);
    }

    Optional<Lot> lot(String purchase) {
        return lots.stream().filter(lot -> lot.purchase().id().equals(purchase)).findFirst();
    }

    /** Whether anything is stated from which the number of certificates on a day follows. */
    boolean hasMovements() {
        return !lots.isEmpty() || !takings.isEmpty();
    }

    /** What the registry shows at the end of a day, or else what follows from the movements; empty without either. */
    Optional<Certificates> heldOn(LocalDate day) {
        Optional<Certificates> shown = entries.stream()
                .filter(entry -> entry.kind() == Kind.BALANCE && entry.on().equals(day))
                .reduce((earlier, later) -> later)
                .map(entry -> new Certificates(entry.certificates()));
        return shown.isPresent() ? shown : computedOn(day);
    }

    /** What follows from the movements; empty where none is stated. */
    Optional<Certificates> computedOn(LocalDate day) {
        if (!hasMovements()) {
            return Optional.empty();
        }
        BigDecimal bought = lots.stream()
                .map(Lot::purchase)
                .filter(purchase -> !purchase.on().isAfter(day))
                .map(AccountEntry::certificates)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal taken = takings.stream()
                .filter(taking -> taking.lot() != null && !taking.entry().on().isAfter(day))
                .map(Taking::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Certificates(bought.subtract(taken)));
    }

    /** Sum of a kind of entries that suit a condition. */
    BigDecimal sum(Kind kind, java.util.function.Predicate<AccountEntry> which) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind && which.test(entry))
                .map(AccountEntry::certificates)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Certificates surrendered for a year of imports up to a day. A surrender that names no year is for the year before
     * it (Article 22(1)).
     */
    BigDecimal surrenderedFor(int year, LocalDate until) {
        return sum(
                Kind.SURRENDER,
                entry -> !entry.on().isAfter(until)
                        && (entry.forYear() == 0 ? entry.on().getYear() - 1 : entry.forYear()) == year);
    }

    /** By year of purchase; certificates that no stated purchase covers are in none. */
    AccountPosition position() {
        Map<Integer, List<Lot>> years = new TreeMap<>();
        lots.forEach(lot -> years.computeIfAbsent(lot.purchase().on().getYear(), key -> new ArrayList<>())
                .add(lot));
        List<AccountPosition.Year> positions = new ArrayList<>();
        years.forEach((year, theirs) -> positions.add(new AccountPosition.Year(
                year,
                number(theirs.stream().map(lot -> lot.purchase().certificates()).toList()),
                taken(theirs, Kind.SURRENDER),
                taken(theirs, Kind.REPURCHASE),
                taken(theirs, Kind.CANCELLATION),
                number(theirs.stream().map(Lot::left).toList()))));
        return positions.isEmpty() ? AccountPosition.NOT_STATED : new AccountPosition(positions);
    }

    private Certificates taken(List<Lot> from, Kind kind) {
        return number(takings.stream()
                .filter(taking -> taking.entry().kind() == kind && from.contains(taking.lot()))
                .map(Taking::number)
                .toList());
    }

    private static Certificates number(List<BigDecimal> parts) {
        return new Certificates(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
