package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.Scoping;
import org.cbamchecker.findings.Scoping.Status;
import org.cbamchecker.law.Quantity;
import org.cbamchecker.tables.Row;

/** Article 2a with Annex VII: who stays within the threshold of a calendar year? And Article 36: from when at all? */
final class Article2aThreshold {
    static final int FIRST_YEAR_OF_CERTIFICATES = 2026;

    private final LawBook law;

    Article2aThreshold(LawBook law) {
        this.law = law;
    }

    /** A line and whether the regulation applies to it. */
    record Scoped(ImportLine line, Scoping scoping) {}

    /**
     * Where an importer stands.
     *
     * @param kilograms counted for certain
     * @param crossing first line above the threshold, or null
     */
    record Position(BigDecimal kilograms, ImportLine crossing, Liability liability) {}

    /** @param expectedTonnes still expected this year, or null */
    Position position(int year, List<Scoped> lines, BigDecimal expectedTonnes, Set<String> findings) {
        BigDecimal counted = BigDecimal.ZERO;
        BigDecimal uncertain = BigDecimal.ZERO;
        for (Scoped each : lines) {
            if (each.scoping().status() == Status.IN_SCOPE) {
                counted = counted.add(kilograms(each));
            } else if (each.scoping().status() == Status.CANNOT_BE_DETERMINED) {
                uncertain = uncertain.add(kilograms(each));
            }
        }
        if (year < FIRST_YEAR_OF_CERTIFICATES) {
            return new Position(counted, null, Liability.OUT_OF_SCOPE);
        }
        Row threshold = law.row("threshold", LocalDate.of(year, 12, 31));
        if (threshold == null) {
            return new Position(counted, null, Liability.LIABLE);
        }
        BigDecimal limit =
                LawBook.number(threshold, "Net mass not exceeding (t)").multiply(new BigDecimal(1000));
        if (counted.compareTo(limit) > 0) {
            findings.add("THRESHOLD-EXCEEDED");
            return new Position(counted, crossing(lines, limit), Liability.LIABLE);
        }
        if (counted.compareTo(limit) == 0) {
            findings.add("THRESHOLD-REACHED-EXACTLY");
        }
        if (counted.compareTo(limit.multiply(LawBook.number(threshold, "Watch list above (share)"))) > 0) {
            findings.add("THRESHOLD-NEAR");
        }
        if (expectedTonnes != null
                && counted.add(expectedTonnes.multiply(new BigDecimal(1000))).compareTo(limit) > 0) {
            findings.add("THRESHOLD-FORECAST");
        }
        if (counted.add(uncertain).compareTo(limit) > 0) {
            findings.add("THRESHOLD-OPEN");
            return new Position(counted, null, Liability.CANNOT_BE_DETERMINED);
        }
        return new Position(counted, null, Liability.EXEMPT);
    }

    /** Electricity and hydrogen do not count; nor do processed products, a matter that is pending. */
    private static BigDecimal kilograms(Scoped line) {
        boolean counts = line.scoping().counts() && line.line().quantity() instanceof Quantity.Mass;
        return counts ? ((Quantity.Mass) line.line().quantity()).kilograms() : BigDecimal.ZERO;
    }

    /** The first line, by day, declaration and item, with which the sum is above the limit. */
    private static ImportLine crossing(List<Scoped> lines, BigDecimal limit) {
        List<Scoped> rest = new ArrayList<>(lines);
        BigDecimal sum = BigDecimal.ZERO;
        while (!rest.isEmpty()) {
            Scoped next = rest.get(0);
            for (Scoped each : rest) {
                if (isBefore(each.line(), next.line())) {
                    next = each;
                }
            }
            rest.remove(next);
            if (next.scoping().status() == Status.IN_SCOPE) {
                sum = sum.add(kilograms(next));
                if (sum.compareTo(limit) > 0) {
                    return next.line();
                }
            }
        }
        throw new AssertionError("The sum is above the limit");
    }

    private static boolean isBefore(ImportLine one, ImportLine other) {
        int byDay = one.customs().accepted().compareTo(other.customs().accepted());
        int byMrn = one.customs().mrn().compareTo(other.customs().mrn());
        int byItem = Integer.compare(one.customs().item(), other.customs().item());
        if (byDay != 0) {
            return byDay < 0;
        }
        if (byMrn != 0) {
            return byMrn < 0;
        }
        return byItem != 0 ? byItem < 0 : one.id().compareTo(other.id()) < 0;
    }

    Liability liability(Scoped scoped, Liability importerYear, Set<String> findings) {
        Scoping scoping = scoped.scoping();
        if (scoping.status() == Status.OUT_OF_SCOPE) {
            return Liability.OUT_OF_SCOPE;
        }
        if (scoped.line().year() < FIRST_YEAR_OF_CERTIFICATES) {
            findings.add("TRANSITIONAL-PERIOD");
            return Liability.OUT_OF_SCOPE;
        }
        boolean neverUnderThreshold =
                scoping.sector().equals("electricity") || scoping.sector().equals("hydrogen");
        if (neverUnderThreshold && scoping.status() == Status.CANNOT_BE_DETERMINED) {
            return Liability.CANNOT_BE_DETERMINED;
        }
        if (neverUnderThreshold && List.of("listed", "delivered-offshore").contains(scoping.ground())) {
            if (law.isAmended()) {
                findings.add("THRESHOLD-NOT-AVAILABLE");
            }
            return Liability.LIABLE;
        }
        if (importerYear == Liability.EXEMPT) {
            return Liability.EXEMPT;
        }
        if (importerYear == Liability.CANNOT_BE_DETERMINED || scoping.status() == Status.CANNOT_BE_DETERMINED) {
            return Liability.CANNOT_BE_DETERMINED;
        }
        if (scoping.ground().equals("processed-product")) {
            findings.add("PROCESSED-PRODUCT");
        }
        return Liability.LIABLE;
    }
}
