package org.cbamchecker.intake;

import java.util.Map;
import org.cbamchecker.facts.Parties;
import org.cbamchecker.facts.Parties.Representation;
import org.cbamchecker.law.Eori;

/** Reads who imports, who declares, and how one acts for the other. */
final class PartyColumns {
    private PartyColumns() {}

    /** Null where there is a fault. */
    static Parties read(Entry entry, IntakeOptions options) {
        Eori importer = importer(entry, options);
        Eori stated = entry.eori("declarant");
        Representation representation = entry.choice("representation", Representation.class);
        String supplier = entry.text("supplier");
        if (importer == null || entry.isFaulty()) {
            return null;
        }
        Eori declarant = stated == null ? importer : stated;
        if (!fits(entry, declarant.equals(importer), representation)) {
            return null;
        }
        Representation settled = representation == null ? Representation.NONE : representation;
        return entry.desk().pool().same(new Parties(importer, declarant, settled, supplier));
    }

    private static Eori importer(Entry entry, IntakeOptions options) {
        return entry.has("importer") || options.importer().isEmpty()
                ? entry.eori("importer")
                : options.importer().get();
    }

    private static boolean fits(Entry entry, boolean sameperson, Representation representation) {
        if (!sameperson && representation == null) {
            entry.fault("representation", "REPRESENTATION-MISSING", Map.of("declarant", entry.shown("declarant")));
            return false;
        }
        boolean acts = representation != null && representation != Representation.NONE;
        if (acts == sameperson) {
            entry.fault("representation", "REPRESENTATION-CONTRADICTS", Map.of());
            return false;
        }
        return true;
    }
}
