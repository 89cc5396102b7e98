package org.cbamchecker.intake;

import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.facts.ElectricityEvidence;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.Verification;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.Period;

/** Reads emissions reports, without their goods. */
final class ReportsSheet implements SheetReader {
    private final Drafts drafts;

    ReportsSheet(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void read(Entry entry) {
        String id = entry.text("id");
        String installation = entry.text("installation");
        LocalDate from = entry.date("periodFrom");
        LocalDate to = entry.date("periodTo");
        boolean ordered = Periods.inOrder(entry, from, to, "periodTo");
        Verification verification = Verifications.read(entry);
        ElectricityEvidence electricity = electricity(entry);
        if (entry.isFaulty() || !ordered) {
            drafts.reports.setAside(id);
            return;
        }
        var report = new EmissionsReport(
                id, installation, new Period(from, to), verification, electricity, List.of(), entry.address());
        drafts.reports.add(id, report, entry, "id");
    }

    private static ElectricityEvidence electricity(Entry entry) {
        if (!entry.hasAny("purchaseAgreement", "gridConnection", "below550", "nominated", "verifiedMonthly")) {
            return null;
        }
        return new ElectricityEvidence(
                entry.answer("purchaseAgreement", Answer.UNKNOWN),
                entry.answer("gridConnection", Answer.UNKNOWN),
                entry.answer("below550", Answer.UNKNOWN),
                entry.answer("nominated", Answer.UNKNOWN),
                entry.answer("verifiedMonthly", Answer.UNKNOWN));
    }
}
