package org.cbamchecker.articles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Row;

/** Article 31 and Implementing Regulation (EU) 2025/2620: which benchmark adjusts for free allocation? */
public final class AllocationQuestion extends LegalQuestion {
    private final Sought sought;
    private final Factors factors;
    private final List<Row> benchmarks;
    private Way way;
    private final List<String> missing = new ArrayList<>(0);

    /** How the adjustment is found. */
    public enum Way {
        ZERO,
        COLUMN_A,
        COLUMN_B,
        MISSING
    }

    /**
     * What is looked up.
     *
     * @param branch {@code actual} or {@code default}, bound to the branch of the emissions
     * @param zeroRated {@code no}, {@code union} or {@code exempt}: a precursor without embedded emissions
     */
    public record Sought(String label, CnCode cn, String route, String branch, String zeroRated) {}

    /** Rows of the year; each may be null. */
    public record Factors(Row cbamFactor, Row crossSectoral) {
        /** Whether there are both, and the same ones, on another day of import. */
        public boolean applyOn(LocalDate day) {
            return cbamFactor != null
                    && crossSectoral != null
                    && cbamFactor.validity().applies().contains(day)
                    && crossSectoral.validity().applies().contains(day);
        }
    }

    public AllocationQuestion(Days days, Sought sought, Factors factors, List<Row> benchmarks) {
        super(days);
        this.sought = sought;
        this.factors = factors;
        this.benchmarks = List.copyOf(benchmarks);
    }

    public boolean isElectricity() {
        return sought.cn().isElectricity();
    }

    public String getBranch() {
        return sought.branch();
    }

    public String getZeroRated() {
        return sought.zeroRated();
    }

    /** {@code one}, {@code none} or {@code several}. */
    public String getBenchmark() {
        return benchmarks.isEmpty() ? "none" : benchmarks.size() == 1 ? "one" : "several";
    }

    public boolean isCbamFactorKnown() {
        return factors.cbamFactor() != null;
    }

    public boolean isCrossSectoralFactorSet() {
        return factors.crossSectoral() != null
                && factors.crossSectoral().number("Factor").isPresent();
    }

    public void zero(String key) {
        decide(Way.ZERO);
        step("allocation." + key);
    }

    public void columnA() {
        decide(Way.COLUMN_A);
        step("allocation.column-a");
    }

    public void columnB() {
        decide(Way.COLUMN_B);
        step("allocation.column-b");
    }

    /** The adjustment cannot be determined; the finding says why. Several things can be missing at once. */
    public void missing(String finding) {
        decide(Way.MISSING);
        missing.add(finding);
        find(finding);
        step("allocation.missing");
    }

    private void decide(Way decided) {
        way = once(way, decided);
    }

    public Way way() {
        return answered(way);
    }

    /** Code of the finding that says what is missing; of several, the first by name. */
    public String missing() {
        return Collections.min(missing);
    }

    /** What is multiplied; asked only where a column is taken. */
    public record Rates(BigDecimal benchmark, BigDecimal cbamFactor, BigDecimal crossSectoralFactor) {}

    public Rates rates() {
        return new Rates(
                benchmarks.get(0).number("Benchmark (t CO2e/t)").orElseThrow(),
                factors.cbamFactor().number("Factor").orElseThrow(),
                factors.crossSectoral().number("Factor").orElseThrow());
    }

    public String label() {
        return sought.label();
    }

    @Override
    protected List<RowReference> rows() {
        if (isElectricity() || !sought.zeroRated().equals("no")) {
            return List.of();
        }
        List<RowReference> rows = new ArrayList<>(3);
        if (!benchmarks.isEmpty()) {
            rows.add(benchmarks.get(0).reference());
        }
        add(rows, factors.cbamFactor());
        add(rows, factors.crossSectoral());
        return rows;
    }

    private static void add(List<RowReference> rows, Row row) {
        if (row != null) {
            rows.add(row.reference());
        }
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("subject", sought.label()),
                Figure.of("cn", sought.cn().printed()),
                Figure.of("route", shownRoute(sought.route())),
                Figure.of("branch", sought.branch()),
                Figure.of("year", getYear()),
                new Figure(
                        "benchmark",
                        number(benchmarks.isEmpty() ? null : benchmarks.get(0), "Benchmark (t CO2e/t)"),
                        "t CO2e/t"),
                Figure.of("cbamFactor", number(factors.cbamFactor(), "Factor")),
                Figure.of("crossSectoralFactor", number(factors.crossSectoral(), "Factor")));
    }

    private static Object number(Row row, String heading) {
        return row == null ? "" : row.number(heading).map(Object.class::cast).orElse("");
    }
}
