package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.facts.DocumentContent;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Parties;
import org.cbamchecker.facts.ProcessingInput;
import org.cbamchecker.facts.QuarterlyReport;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.Submission;
import org.cbamchecker.findings.Scoping;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.law.Quantity;
import org.cbamchecker.tables.Row;

/** Articles 32 to 35 and Implementing Regulation (EU) 2023/1773: reports from the end of 2023 to the end of 2025. */
final class Article35Reports {
    private static final LocalDate SUMMER = LocalDate.of(2024, 7, 31);

    private final LawBook law;
    private final Article2Scope scope;
    private final ContentsOfDocuments contents;
    private final Register register;
    private final Map<String, Quarter> quarters = new TreeMap<>();

    Article35Reports(LawBook law, Article2Scope scope, ContentsOfDocuments contents, Register register) {
        this.law = law;
        this.scope = scope;
        this.contents = contents;
        this.register = register;
    }

    private static final class Quarter {
        private final CalendarQuarter when;
        private BigDecimal tonnes = BigDecimal.ZERO;
        private BigDecimal hours = BigDecimal.ZERO;
        private int lines;
        private boolean open;
        private boolean processed;
        private boolean priced;
        private QuarterlyReport report;

        Quarter(CalendarQuarter when) {
            this.when = when;
        }

        boolean after(int year, int number) {
            return when.year() > year || when.year() == year && when.number() > number;
        }

        LocalDate monthsLater(int months) {
            return LocalDate.of(when.year(), 3 * when.number(), 1)
                    .plusMonths(months + 1L)
                    .minusDays(1);
        }
    }

    private static boolean isTransitional(CalendarQuarter quarter) {
        return quarter.year() == 2024 || quarter.year() == 2025 || quarter.year() == 2023 && quarter.number() == 4;
    }

    private Quarter quarter(String who, CalendarQuarter when) {
        return quarters.computeIfAbsent(who + " " + when, key -> new Quarter(when));
    }

    void line(ImportLine line, Scoping scoping) {
        CalendarQuarter when = CalendarQuarter.of(line.customs().accepted());
        boolean left = line.circumstances().returned() == Answer.YES
                || line.customs().previousProcedure().equals("21");
        if (!isTransitional(when) || left || !scoping.inScope()) {
            return;
        }
        boolean indirect = line.parties().representation() == Parties.Representation.INDIRECT;
        Quarter sum =
                quarter((indirect ? line.parties().declarant() : line.parties().importer()).value(), when);
        sum.lines++;
        for (CarbonPricePayment payment : register.payments()) {
            boolean ofReport = payment.line().isEmpty()
                    && !payment.report().isEmpty()
                    && payment.report().equals(line.claim().report());
            sum.priced = sum.priced || payment.line().equals(line.id()) || ofReport;
        }
        if (!line.customs().previousProcedure().equals("51") || !goodsUsed(line, sum)) {
            add(line.quantity(), sum);
        }
    }

    private static void add(Quantity quantity, Quarter sum) {
        if (quantity instanceof Quantity.Mass) {
            sum.tonnes = sum.tonnes.add(quantity.inEmissionUnits());
        } else {
            sum.hours = sum.hours.add(quantity.inEmissionUnits());
        }
    }

    /** Article 34(1): adds the listed goods used; false where none of them is listed. */
    private boolean goodsUsed(ImportLine line, Quarter sum) {
        sum.processed = true;
        boolean listed = line.circumstances().inputs().isEmpty();
        sum.open = sum.open || listed;
        for (ProcessingInput input : line.circumstances().inputs()) {
            LocalDate day = line.customs().accepted();
            Row listing = scope.listing(input, day);
            if (listing == null || listing.text("Listed").equals("exclude")) {
                continue;
            }
            listed = true;
            sum.open = sum.open || scope.isListed(input, "ask", day);
            if (scope.isListed(input, "include", day)) {
                sum.tonnes = sum.tonnes.add(input.netMass());
            }
        }
        return listed;
    }

    void write(Submission submission, Map<String, Set<String>> findings) {
        for (QuarterlyReport report : submission.register().filings().quarterlyReports()) {
            if (isTransitional(report.quarter())) {
                quarter(report.declarant().value(), report.quarter()).report = report;
            }
        }
        quarters.forEach((key, quarter) -> judge(quarter, findings.get(key.split(" ")[0])));
    }

    private void judge(Quarter quarter, Set<String> findings) {
        if (quarter.report == null) {
            findings.add("TRANSITIONAL-REPORT-NOT-STATED");
            return;
        }
        days(quarter, findings);
        contents(quarter, findings);
        if (quarter.report.filedOn() != null) {
            if (quarter.report.method() == QuarterlyReport.Method.NOT_STATED) {
                findings.add("TRANSITIONAL-METHOD-NOT-STATED");
            }
            contents.look(
                    DocumentContent.Kind.QUARTERLY_REPORT,
                    quarter.report.declarant() + "/" + quarter.when,
                    quarter.monthsLater(0),
                    List.of(),
                    when -> when.equals("inward processing") ? quarter.processed : quarter.priced,
                    findings);
        }
    }

    private void days(Quarter quarter, Set<String> findings) {
        QuarterlyReport report = quarter.report;
        LocalDate due = quarter.monthsLater(1);
        LocalDate change = quarter.after(2024, 1) ? quarter.monthsLater(2) : SUMMER;
        if (report.filedOn() == null && quarter.lines > 0 && law.date().isAfter(due)) {
            findings.add("TRANSITIONAL-REPORT-MISSING");
            findings.add("TRANSITIONAL-PENALTY-POSSIBLE");
        }
        if (report.filedOn() != null && report.filedOn().isAfter(due)) {
            findings.add("TRANSITIONAL-REPORT-LATE");
        }
        if (report.amendedOn() != null && report.amendedOn().isAfter(change)) {
            findings.add("TRANSITIONAL-REPORT-CHANGED-LATE");
        }
    }

    private static void contents(Quarter quarter, Set<String> findings) {
        QuarterlyReport report = quarter.report;
        boolean bounded = quarter.after(2024, 2);
        if (report.method() == QuarterlyReport.Method.EQUIVALENT && quarter.after(2024, 4)
                || report.method() == QuarterlyReport.Method.DEFAULT && bounded) {
            findings.add("TRANSITIONAL-METHOD-ENDED");
        }
        BigDecimal share = report.estimatedShare();
        if (bounded && share != null && share.compareTo(new BigDecimal("0.2")) > 0) {
            findings.add("TRANSITIONAL-ESTIMATES-TOO-MANY");
        }
        QuarterlyReport.Totals totals = report.totals();
        boolean differs = totals.netMass() != null && totals.netMass().compareTo(quarter.tonnes) != 0
                || totals.electricity() != null && totals.electricity().compareTo(quarter.hours) != 0;
        if (differs && !quarter.open) {
            findings.add("TRANSITIONAL-QUANTITY-DIFFERS");
        }
        boolean quantity = totals.netMass() != null || totals.electricity() != null;
        if (report.filedOn() != null && (!quantity || totals.emissions() == null || totals.indirect() == null)) {
            findings.add("TRANSITIONAL-REPORT-INCOMPLETE");
        }
    }
}
