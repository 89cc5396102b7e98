package org.cbamchecker.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.facts.AuthorityDecision.Cause;
import org.cbamchecker.facts.AuthorityDecision.Demand;
import org.cbamchecker.facts.AuthorityDecision.Kind;
import org.cbamchecker.law.Eori;

/** Reads what authorities decided or notified. */
final class AuthorityDecisionsSheet implements SheetReader {
    private final FilingDrafts filings;

    AuthorityDecisionsSheet(FilingDrafts filings) {
        this.filings = filings;
    }

    @Override
    public void setAside() {
        filings.lacks(null);
    }

    @Override
    public void read(Entry entry) {
        String id = entry.text("id");
        Eori person = entry.eori("person");
        Kind kind = entry.choice("kind", Kind.class);
        Integer year = entry.whole("year");
        LocalDate notifiedOn = entry.date("notifiedOn");
        Demand demand = demand(entry, notifiedOn);
        Cause cause = entry.choice("cause", Cause.NOT_STATED);
        if (entry.isFaulty()) {
            filings.lacks(person);
            filings.decisions.setAside(id);
            return;
        }
        var decision = new AuthorityDecision(
                id, person, kind, year == null ? 0 : year, notifiedOn, demand, cause, entry.address());
        filings.decisions.add(id, decision, entry, "id");
    }

    /** Null where it asks for nothing. */
    private static Demand demand(Entry entry, LocalDate notifiedOn) {
        if (!entry.hasAny("certificates", "amount", "dueOn", "settledOn")) {
            return null;
        }
        BigDecimal certificates = entry.count("certificates");
        BigDecimal amount = entry.number("amount");
        LocalDate dueOn = entry.dateSince("dueOn", notifiedOn, "notifiedOn");
        return new Demand(certificates, amount, dueOn, entry.date("settledOn"));
    }
}
