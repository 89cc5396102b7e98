package org.cbamchecker.intake;

import java.time.LocalDate;
import java.util.Map;
import org.cbamchecker.facts.Authorisation;

/** Reads the columns on the authorisation of an importer or a representative. */
final class Authorisations {
    private Authorisations() {}

    /** Null where nothing was stated. */
    static Authorisation read(Entry entry) {
        if (!entry.hasAny("accountNumber", "status", "appliedOn", "decidedOn", "authorisedFrom", "authorisedTo")) {
            return null;
        }
        Authorisation.Status status = entry.choice("status", Authorisation.Status.class);
        if (!entry.has("status")) {
            entry.fault("status", "STATUS-MISSING", Map.of());
        }
        String account = entry.text("accountNumber");
        LocalDate appliedOn = entry.date("appliedOn");
        LocalDate decidedOn = entry.dateSince("decidedOn", appliedOn, "appliedOn");
        LocalDate from = entry.date("authorisedFrom");
        LocalDate to = entry.date("authorisedTo");
        Periods.inOrder(entry, from, to, "authorisedTo");
        return new Authorisation(account, status, appliedOn, decidedOn, from, to);
    }
}
