package org.cbamchecker.intake;

import java.time.LocalDate;
import java.util.Map;
import org.cbamchecker.facts.Authorisation;

/** Reads the columns on the authorisation of an importer or a representative. */
final class Authorisations {
    private Authorisations() {}

    /** Null where nothing was stated. */
    static Authorisation read(Entry entry) {
        if (!entry.hasAny("accountNumber", "status", "appliedOn", "authorisedFrom", "authorisedTo")) {
            return null;
        }
        Authorisation.Status status = entry.choice("status", Authorisation.Status.class);
        if (!entry.has("status")) {
            entry.fault("status", "STATUS-MISSING", Map.of());
        }
        String account = entry.text("accountNumber");
        LocalDate appliedOn = entry.date("appliedOn");
        LocalDate from = entry.date("authorisedFrom");
        LocalDate to = entry.date("authorisedTo");
        if (from != null && to != null && to.isBefore(from)) {
            entry.fault("authorisedTo", "PERIOD-REVERSED", Map.of("from", from.toString()));
        }
        return new Authorisation(account, status, appliedOn, from, to);
    }
}
