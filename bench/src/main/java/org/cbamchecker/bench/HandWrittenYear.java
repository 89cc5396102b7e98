package org.cbamchecker.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cbamchecker.bench.HandWritten.Result;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.law.Quantity.Mass;

/** The year of an importer who declares for itself: mass and crossing first, then the sums of its lines. */
final class HandWrittenYear {
    static final int QUARTERS = 4;

    private static final Comparator<ImportLine> BY_ACCEPTANCE = Comparator.comparing(
                    (ImportLine line) -> line.customs().accepted())
            .thenComparing(line -> line.customs().mrn());

    private final BigDecimal thresholdKg;
    private final List<ImportLine> counting = new ArrayList<>();
    private final BigDecimal[] certificates = new BigDecimal[QUARTERS];
    private final int[] open = new int[QUARTERS];
    private final BigDecimal[] cost = new BigDecimal[QUARTERS];
    private BigDecimal mass = BigDecimal.ZERO;
    private BigDecimal emissions = BigDecimal.ZERO;
    private BigDecimal allocation = BigDecimal.ZERO;
    private ImportLine crossing;
    private int needing;
    private int undecided;
    private LocalDate firstNeeding;

    HandWrittenYear(BigDecimal thresholdKg) {
        this.thresholdKg = thresholdKg;
    }

    void count(ImportLine line) {
        counting.add(line);
        mass = mass.add(((Mass) line.quantity()).kilograms());
    }

    /** To be called once, when all lines are counted. */
    void findCrossing() {
        if (isAboveThreshold()) {
            counting.sort(BY_ACCEPTANCE);
            BigDecimal cumulative = BigDecimal.ZERO;
            for (int i = 0; crossing == null; i++) {
                cumulative = cumulative.add(((Mass) counting.get(i).quantity()).kilograms());
                crossing = cumulative.compareTo(thresholdKg) > 0 ? counting.get(i) : null;
            }
        }
    }

    boolean isAboveThreshold() {
        return mass.compareTo(thresholdKg) > 0;
    }

    boolean isBeforeCrossing(ImportLine line) {
        return crossing != null && line.customs().accepted().isBefore(crossing.customs().accepted());
    }

    void add(ImportLine line, Result result, int quarter) {
        addDuty(line, result);
        if (!result.liability().equals("liable")) {
            return;
        }
        if (result.certificates() == null) {
            open[quarter]++;
            return;
        }
        emissions = emissions.add(result.emissions());
        allocation = allocation.add(result.freeAllocation());
        certificates[quarter] = plus(certificates[quarter], result.certificates());
        cost[quarter] = plus(cost[quarter], result.cost());
    }

    private void addDuty(ImportLine line, Result result) {
        if (result.duty().equals("NEEDED")) {
            needing++;
            LocalDate accepted = line.customs().accepted();
            firstNeeding = firstNeeding == null || accepted.isBefore(firstNeeding) ? accepted : firstNeeding;
        } else if (result.duty().equals("CANNOT_BE_DETERMINED")) {
            undecided++;
        }
    }

    private static BigDecimal plus(BigDecimal sum, BigDecimal part) {
        return sum == null ? part : sum.add(part);
    }

    BigDecimal mass() {
        return mass;
    }

    ImportLine crossing() {
        return crossing;
    }

    BigDecimal emissions() {
        return emissions;
    }

    BigDecimal allocation() {
        return allocation;
    }

    /** Certificates of a quarter, from 0, as far as they are known. */
    BigDecimal certificates(int quarter) {
        return certificates[quarter] == null ? BigDecimal.ZERO : certificates[quarter];
    }

    /** What a quarter costs; null where a line of it is open. */
    BigDecimal cost(int quarter) {
        return open[quarter] > 0 ? null : cost[quarter];
    }

    /** Whole certificates; null where a line is open. */
    BigDecimal toSurrender() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            if (open[quarter] > 0) {
                return null;
            }
            sum = sum.add(certificates(quarter));
        }
        return sum.setScale(0, RoundingMode.CEILING);
    }

    int needing() {
        return needing;
    }

    int undecided() {
        return undecided;
    }

    LocalDate firstNeeding() {
        return firstNeeding;
    }
}
