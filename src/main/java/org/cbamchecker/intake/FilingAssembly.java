package org.cbamchecker.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.facts.Filings;
import org.cbamchecker.law.Eori;

/** Puts filings together, once lines, reports and payments are complete. */
final class FilingAssembly {
    private final Drafts drafts;
    private final FilingDrafts filings;
    private final Diagnostics faults;

    FilingAssembly(Drafts drafts, Diagnostics faults) {
        this.drafts = drafts;
        this.filings = drafts.filings;
        this.faults = faults;
    }

    /** @param year calendar year of the submission */
    Filings complete(int year) {
        new DeclarationAssembly(drafts, faults).complete(year);
        new AccountAssembly(filings, faults).complete();
        new ContentAssembly(drafts, faults).complete();
        warnOfStrangers();
        return new Filings(
                List.copyOf(filings.applications.values()),
                List.copyOf(filings.declarations.values()),
                List.copyOf(filings.quarterlyReports.values()),
                List.copyOf(filings.account.values()),
                List.copyOf(filings.decisions.values()),
                List.copyOf(filings.contents.values()),
                filings.gaps());
    }

    /** Somebody may have filed without importing; but a number that occurs nowhere else may be mistyped. */
    private void warnOfStrangers() {
        Map<Eori, Runnable> strangers = new LinkedHashMap<>();
        note(strangers, filings.applications, "applicant", application -> application.applicant());
        note(strangers, filings.declarations, "declarant", declaration -> declaration.declarant());
        note(strangers, filings.account, "holder", movement -> movement.holder().eori());
        note(strangers, filings.decisions, "person", decision -> decision.person());
        note(strangers, filings.quarterlyReports, "declarant", report -> report.declarant());
        drafts.importers.values().forEach(importer -> strangers.remove(importer.eori()));
        drafts.representatives.values().forEach(representative -> strangers.remove(representative.eori()));
        for (int i = 0; i < drafts.lines.size() && !strangers.isEmpty(); i++) {
            strangers.remove(drafts.lines.get(i).parties().importer());
            strangers.remove(drafts.lines.get(i).parties().declarant());
        }
        strangers.values().forEach(Runnable::run);
    }

    private <T> void note(
            Map<Eori, Runnable> strangers, Listing<T> listing, String field, java.util.function.Function<T, Eori> who) {
        for (Listing.Placed<T> placed : listing.present().values()) {
            Eori person = who.apply(placed.value());
            strangers.putIfAbsent(person, () -> placed.spot()
                    .warn(faults, field, "PERSON-NOT-MENTIONED", Map.of("read", person.value())));
        }
    }
}
