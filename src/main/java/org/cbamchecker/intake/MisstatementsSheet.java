package org.cbamchecker.intake;

import java.math.BigDecimal;
import org.cbamchecker.facts.Assurance.Misstatement;

/** Reads misstatements that a verifier found and the operator did not correct. */
final class MisstatementsSheet implements SheetReader {
    private final Drafts drafts;

    MisstatementsSheet(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void read(Entry entry) {
        String report = entry.text("report");
        String good = entry.text("good");
        BigDecimal emissions = entry.number("emissions");
        BigDecimal freeAllocation = entry.number("freeAllocation");
        if (entry.isFaulty()) {
            drafts.brokenReports.putIfAbsent(report, entry.spot());
        } else {
            var misstatement = new Misstatement(good, emissions, freeAllocation);
            drafts.misstatements.add(new Drafts.MisstatementDraft(report, misstatement, entry.spot()));
        }
    }
}
