package org.cbamchecker.intake;

import java.time.LocalDate;
import java.util.Map;

/** Compares the two days of a period. */
final class Periods {
    private Periods() {}

    /** Whether a period ends when it begins or later; reports at its last day where it does not. Both may be null. */
    static boolean inOrder(Entry entry, LocalDate from, LocalDate to, String lastDay) {
        if (from == null || to == null || !to.isBefore(from)) {
            return true;
        }
        entry.fault(lastDay, "PERIOD-REVERSED", Map.of("from", from.toString()));
        return false;
    }
}
