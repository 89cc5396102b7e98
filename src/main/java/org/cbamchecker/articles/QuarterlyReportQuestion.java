package org.cbamchecker.articles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.facts.QuarterlyReport;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Row;

/** Articles 32 to 35: what had to be reported for a quarter of the transitional period, and was it? */
public final class QuarterlyReportQuestion extends LegalQuestion {
    private final Due due;
    private final Imported imported;
    private final QuarterlyReport report;

    /**
     * Whose report is due, and when.
     *
     * @param filing last day of filing (Article 35(1))
     * @param change last day on which the report may be changed (Implementing Regulation (EU) 2023/1773, Article 9)
     * @param estimates row of the greatest share of estimates, or null where none is set for the quarter
     * @param rows further rows the days rest on
     */
    public record Due(
            String declarant,
            CalendarQuarter quarter,
            LocalDate filing,
            LocalDate change,
            Row estimates,
            List<RowReference> rows) {
        public Due {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What the import lines of the quarter add up to.
     *
     * @param tonnes t
     * @param megawattHours MWh
     * @param lines lines in scope, 0 where nothing had to be reported
     * @param open those of them of which it cannot be told how much is reported
     */
    public record Imported(BigDecimal tonnes, BigDecimal megawattHours, int lines, int open) {
        public static final Imported NOTHING = new Imported(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

        /** Both together. */
        public Imported plus(Imported more) {
            return new Imported(
                    tonnes.add(more.tonnes),
                    megawattHours.add(more.megawattHours),
                    lines + more.lines,
                    open + more.open);
        }

        /** The same lines, of which it cannot be told how much is reported. */
        public Imported allOpen() {
            return new Imported(BigDecimal.ZERO, BigDecimal.ZERO, lines, lines);
        }
    }

    /** @param report the report of the quarter, or null where nothing was stated of one */
    public QuarterlyReportQuestion(Days days, Due due, Imported imported, QuarterlyReport report) {
        super(days);
        this.due = due;
        this.imported = imported;
        this.report = report;
    }

    public boolean isAnythingImported() {
        return imported.lines() > 0;
    }

    /** {@code not stated}, {@code not filed}, {@code in time} or {@code late}. */
    public String getFiling() {
        if (report == null) {
            return "not stated";
        }
        if (report.filedOn() == null) {
            return "not filed";
        }
        return report.filedOn().isAfter(due.filing()) ? "late" : "in time";
    }

    /** Whether the day of filing has passed on the law date. */
    public boolean isOverdue() {
        return days().law().isAfter(due.filing());
    }

    public boolean isChangedTooLate() {
        return report != null
                && report.amendedOn() != null
                && report.amendedOn().isAfter(due.change());
    }

    /** {@code calculation}, {@code measurement}, {@code equivalent}, {@code default} or {@code not stated}. */
    public String getMethod() {
        return report == null ? "not stated" : spoken(report.method());
    }

    /** The quarter as a number that grows with time: 20243 is the third of 2024. */
    public int getQuarter() {
        return due.quarter().year() * 10 + due.quarter().number();
    }

    /** {@code not stated}, {@code within} or {@code above} the greatest share; {@code free} where none is set. */
    public String getEstimates() {
        if (due.estimates() == null) {
            return "free";
        }
        if (report == null || report.estimatedShare() == null) {
            return "not stated";
        }
        return report.estimatedShare().compareTo(most()) > 0 ? "above" : "within";
    }

    private BigDecimal most() {
        return due.estimates().number("Value").orElseThrow();
    }

    /** Whether a stated quantity differs from what the import lines add up to; while a line is open, nobody can tell. */
    public boolean isQuantityDifferent() {
        return report != null
                && imported.open() == 0
                && (differs(report.totals().netMass(), imported.tonnes())
                        || differs(report.totals().electricity(), imported.megawattHours()));
    }

    private static boolean differs(BigDecimal stated, BigDecimal known) {
        return stated != null && stated.compareTo(known) != 0;
    }

    /** Whether a filed report lacks its quantity or its emissions (Article 35(2)). */
    public boolean isTotalMissing() {
        if (report == null || report.filedOn() == null) {
            return false;
        }
        QuarterlyReport.Totals totals = report.totals();
        boolean quantity = totals.netMass() == null && totals.electricity() == null;
        return quantity || totals.emissions() == null || totals.indirect() == null;
    }

    /** Records that the duty was looked at. */
    public void show(String key) {
        step("transitional." + key);
    }

    @Override
    protected List<RowReference> rows() {
        List<RowReference> rows = new ArrayList<>(due.rows());
        if (due.estimates() != null) {
            rows.add(due.estimates().reference());
        }
        return rows;
    }

    @Override
    protected List<Figure> figures() {
        QuarterlyReport.Totals totals =
                report == null ? new QuarterlyReport.Totals(null, null, null, null) : report.totals();
        return List.of(
                Figure.of("declarant", due.declarant()),
                Figure.of("quarter", due.quarter().toString()),
                Figure.of("due", due.filing()),
                Figure.of("change", due.change()),
                Figure.of("filed", day(report == null ? null : report.filedOn())),
                Figure.of("amended", day(report == null ? null : report.amendedOn())),
                Figure.of("lines", imported.lines()),
                new Figure("mass", imported.tonnes(), "t"),
                new Figure("electricity", imported.megawattHours(), "MWh"),
                new Figure("reportedMass", number(totals.netMass()), "t"),
                new Figure("reportedElectricity", number(totals.electricity()), "MWh"),
                Figure.of("estimates", number(report == null ? null : report.estimatedShare())),
                Figure.of("most", due.estimates() == null ? "" : most()));
    }

    private static Object day(LocalDate day) {
        return day == null ? "" : day;
    }

    private static Object number(BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }
}
