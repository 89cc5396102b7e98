package org.cbamchecker.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cbamchecker.facts.CustomsEntry;
import org.cbamchecker.facts.DocumentReference;

/** Reads what a line says of its customs declaration. */
final class CustomsColumns {
    private CustomsColumns() {}

    /** Null where MRN, item number or date have a fault. */
    static CustomsEntry read(Entry entry) {
        String mrn = entry.desk().pool().same(entry.text("mrn"));
        Integer item = entry.whole("item");
        LocalDate accepted = entry.date("accepted");
        String procedure = procedure(entry);
        BigDecimal value = entry.number("customsValue");
        List<DocumentReference> documents = DocumentCodes.read(entry, "documentCodes");
        if (mrn.isEmpty() || item == null || accepted == null) {
            return null;
        }
        return new CustomsEntry(mrn, item, accepted, procedure, value, documents);
    }

    /** Four digits, or empty where not stated. */
    private static String procedure(Entry entry) {
        String requested = entry.procedure("procedure");
        String previous = entry.procedure("previousProcedure");
        if (requested == null) {
            return "";
        }
        if (requested.length() == 4) {
            if (previous != null && !requested.endsWith(previous)) {
                entry.fault("previousProcedure", "PROCEDURE-CONTRADICTS", Map.of("procedure", requested));
            }
            return requested;
        }
        if (previous == null) {
            entry.fault("procedure", "PROCEDURE-WITHOUT-PREVIOUS", Map.of());
        }
        return entry.desk().pool().same(requested + (previous == null ? "" : previous));
    }
}
