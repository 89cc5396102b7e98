package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.secondopinion.DeclaringYears.Line;

/** Article 22(2) and (2a): what is on the account at the end of each quarter. */
final class Article22Holding {
    private final LawBook law;
    private final Article20Account account;

    Article22Holding(LawBook law, Article20Account account) {
        this.law = law;
        this.account = account;
    }

    /** Certificates at the end of a quarter; null is not determined. */
    record Quarter(
            int number, BigDecimal byDefault, BigDecimal byLast, boolean open, BigDecimal required, BigDecimal held) {}

    /** Quarters by whose end something was imported, in the wording and from the year in which the duty is law. */
    Map<Integer, Quarter> quarters(int year, List<Line> lines, FiledDeclaration last, Set<String> findings) {
        Map<Integer, Quarter> quarters = new TreeMap<>();
        if (year < (law.isAmended() ? 2027 : 2026)) {
            return quarters;
        }
        for (int number = 1; number <= 4; number++) {
            if (imported(lines, number)) {
                Quarter quarter = quarter(year, number, lines, last);
                quarters.put(number, quarter);
                find(year, quarter, last, findings);
            }
        }
        return quarters;
    }

    private static boolean imported(List<Line> lines, int number) {
        return lines.stream().anyMatch(line -> line.counts() && line.quarter() <= number);
    }

    private Quarter quarter(int year, int number, List<Line> lines, FiledDeclaration last) {
        Map<String, BigDecimal[]> all = new TreeMap<>();
        Map<String, BigDecimal[]> counting = new TreeMap<>();
        boolean open = false;
        for (Line line : lines) {
            if (!line.counts() || line.quarter() > number) {
                continue;
            }
            add(all, line);
            String reach = reach(line, number);
            if (reach.equals("counts")) {
                add(counting, line);
            }
            open = open || reach.equals("open");
        }
        boolean amended = law.isAmended();
        BigDecimal one = sum(counting, null);
        BigDecimal other = last == null || !amended ? null : sum(counting, last);
        BigDecimal least = one == null ? other : other == null ? one : one.min(other);
        LocalDate end = LocalDate.of(year, 3 * number, 1).plusMonths(1).minusDays(1);
        return new Quarter(
                number,
                sum(all, null),
                last == null || !amended ? null : sum(all, last),
                open || least == null,
                open ? null : least,
                account.on(end));
    }

    /** The threshold of the importer decides from when its goods count; electricity and hydrogen have none. */
    private String reach(Line line, int number) {
        String sector = line.scoping().sector();
        if (!law.isAmended() || sector.equals("electricity") || sector.equals("hydrogen")) {
            return "counts";
        }
        if (line.importer().liability() == Liability.CANNOT_BE_DETERMINED) {
            return "open";
        }
        LocalDate crossed = line.importer().crossing().customs().accepted();
        return (crossed.getMonthValue() + 2) / 3 < number ? "counts" : "not yet";
    }

    /** Quantity, and emissions that enter (null is not determined), by code and origin. */
    private void add(Map<String, BigDecimal[]> kinds, Line line) {
        BigDecimal part = line.byDefault() == null
                ? null
                : law.isAmended() ? line.byDefault().net() : line.byDefault().gross();
        BigDecimal quantity = line.line().quantity().inEmissionUnits();
        String kind = line.line().good().cn() + " " + line.line().provenance().origin();
        BigDecimal[] before = kinds.getOrDefault(kind, new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
        kinds.put(kind, new BigDecimal[] {before[0].add(quantity), Article6Certificates.plus(before[1], part)});
    }

    private BigDecimal sum(Map<String, BigDecimal[]> kinds, FiledDeclaration last) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal[]> kind : kinds.entrySet()) {
            BigDecimal ofLast = last == null ? null : ofLast(kind.getKey(), kind.getValue()[0], last);
            sum = Article6Certificates.plus(sum, ofLast == null ? kind.getValue()[1] : ofLast);
        }
        return Article6Certificates.times(sum, new BigDecimal(law.isAmended() ? "0.5" : "0.8"));
    }

    private static BigDecimal ofLast(String kind, BigDecimal quantity, FiledDeclaration last) {
        BigDecimal declared = BigDecimal.ZERO;
        BigDecimal certificates = BigDecimal.ZERO;
        for (FiledDeclaration.Good good : last.goods()) {
            boolean same = kind.equals(good.kind().cn() + " " + good.kind().origin());
            if (same && good.quantity() != null && good.figures().certificates() != null) {
                BigDecimal amount = good.quantity().inEmissionUnits();
                declared = declared.add(amount);
                certificates =
                        amount.signum() > 0 ? certificates.add(good.figures().certificates()) : certificates;
            }
        }
        return declared.signum() == 0
                ? null
                : certificates.multiply(quantity).divide(declared, 12, RoundingMode.HALF_UP);
    }

    private void find(int year, Quarter quarter, FiledDeclaration last, Set<String> findings) {
        if (law.isAmended() && year >= 2028 && (last == null || quarter.byLast() == null)) {
            findings.add("HOLDING-NO-LAST-DECLARATION");
        }
        if (quarter.required() == null) {
            findings.add("HOLDING-OPEN");
            return;
        }
        if (quarter.required().signum() == 0) {
            return;
        }
        boolean lower = quarter.byLast() != null
                && (quarter.byDefault() == null || quarter.byLast().compareTo(quarter.byDefault()) < 0);
        if (lower) {
            findings.add("HOLDING-IN-PROPORTION");
        }
        LocalDate end =
                LocalDate.of(year, 3 * quarter.number(), 1).plusMonths(1).minusDays(1);
        if (!end.isBefore(law.date())) {
            findings.add("HOLDING-AHEAD");
        } else if (quarter.held() == null) {
            findings.add("HOLDING-NOT-STATED");
        } else if (quarter.held().compareTo(quarter.required()) < 0) {
            findings.add("HOLDING-SHORT");
        }
    }

    /** Quarters at whose end something must be held, or may have to be. */
    static Set<Integer> due(Map<Integer, Quarter> quarters) {
        Set<Integer> due = new TreeSet<>();
        quarters.forEach((number, quarter) -> {
            if (quarter.required() == null || quarter.required().signum() > 0) {
                due.add(number);
            }
        });
        return due;
    }
}
