package org.cbamchecker.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.cbamchecker.findings.ImporterYearAssessment.LineCounts;
import org.cbamchecker.findings.ImporterYearAssessment.Totals;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.LineObligation;
import org.cbamchecker.findings.Total;
import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Outcome;

/** Adds up the lines of one importer's year. Lines are added one after the other, in the order of the submission. */
final class YearLedger {
    private final Map<CalendarQuarter, Total> quarters = new TreeMap<>();
    private Total emissions = Total.NOTHING;
    private Total freeAllocation = Total.NOTHING;
    private Total carbonPrice = Total.NOTHING;
    private Total certificates = Total.NOTHING;
    private int all;
    private int inScope;
    private int liable;
    private int undetermined;

    void add(LineAssessment line) {
        all++;
        inScope += line.scoping().inScope() ? 1 : 0;
        liable += line.liability() == Liability.LIABLE ? 1 : 0;
        if (line.liability() == Liability.CANNOT_BE_DETERMINED) {
            undetermined++;
            addOpenLine(line);
        }
        line.owed().ifPresent(this::add);
    }

    /** A line whose liability is open leaves every total open. */
    private void addOpenLine(LineAssessment line) {
        Outcome<BigDecimal> open = Outcome.undetermined("LIABILITY-OPEN");
        emissions = emissions.plus(open);
        freeAllocation = freeAllocation.plus(open);
        carbonPrice = carbonPrice.plus(open);
        certificates = certificates.plus(open);
        quarters.merge(quarter(line), Total.of(open), Total::plus);
    }

    private void add(LineObligation owed) {
        emissions = emissions.plus(owed.emissions().map(x -> x.value()));
        freeAllocation = freeAllocation.plus(owed.freeAllocation().map(x -> x.value()));
        carbonPrice = carbonPrice.plus(owed.carbonPrice().map(x -> x.value()));
        Outcome<BigDecimal> number = owed.certificates().map(x -> x.value());
        certificates = certificates.plus(number);
        undetermined += number.isKnown() ? 0 : 1;
        quarters.merge(owed.quarter(), Total.of(number), Total::plus);
    }

    private static CalendarQuarter quarter(LineAssessment line) {
        return CalendarQuarter.of(line.line().customs().accepted());
    }

    LineCounts counts() {
        return new LineCounts(all, inScope, liable, undetermined);
    }

    Total emissions() {
        return emissions;
    }

    Total freeAllocation() {
        return freeAllocation;
    }

    Total carbonPrice() {
        return carbonPrice;
    }

    Total certificates() {
        return certificates;
    }

    Map<CalendarQuarter, Total> quarters() {
        return quarters;
    }

    int liable() {
        return liable;
    }

    /** Sums, and the whole certificates to be surrendered (Article 22(1)). */
    Totals totals() {

        Outcome<Certificates> whole = certificates.isComplete()
                ? Outcome.known(new Certificates(certificates.known()).roundedUp())
                : Outcome.undetermined("CERTIFICATES-NOT-DETERMINED");
        return new Totals(emissions, freeAllocation, carbonPrice, certificates, whole);
    }
}
