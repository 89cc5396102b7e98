package org.cbamchecker.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cbamchecker.facts.QuarterlyReport;
import org.cbamchecker.facts.QuarterlyReport.Method;
import org.cbamchecker.facts.QuarterlyReport.Totals;
import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.law.Eori;

/** Reads quarterly reports of the transitional period. */
final class QuarterlyReportsSheet implements SheetReader {
    private final FilingDrafts filings;

    QuarterlyReportsSheet(FilingDrafts filings) {
        this.filings = filings;
    }

    @Override
    public void setAside() {
        filings.lacks(null);
    }

    @Override
    public void read(Entry entry) {
        Eori declarant = entry.eori("declarant");
        CalendarQuarter quarter = entry.read("quarter", Quarters::read);
        LocalDate filedOn = entry.date("filedOn");
        LocalDate amendedOn = entry.dateSince("amendedOn", filedOn, "filedOn");
        Totals totals = totals(entry);
        Method method = entry.choice("method", Method.NOT_STATED);
        BigDecimal share = entry.number("estimatedShare");
        if (entry.isFaulty()) {
            filings.lacks(declarant);
            if (declarant != null && quarter != null) {
                filings.quarterlyReports.setAside(key(declarant, quarter));
            }
            return;
        }
        var report =
                new QuarterlyReport(declarant, quarter, filedOn, amendedOn, totals, method, share, entry.address());
        filings.quarterlyReports.add(key(declarant, quarter), report, entry, "declarant");
    }

    /** As contents name the report. */
    private static String key(Eori declarant, CalendarQuarter quarter) {
        return declarant.value() + "/" + quarter;
    }

    /** Null where none were stated. */
    private static Totals totals(Entry entry) {
        return entry.hasAny("netMass", "electricity", "emissions", "indirect")
                ? new Totals(
                        entry.number("netMass"),
                        entry.number("electricity"),
                        entry.number("emissions"),
                        entry.number("indirect"))
                : null;
    }
}
