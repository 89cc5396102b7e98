package org.cbamchecker.authoring.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.tables.CompanionSheet;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Waiver;

/**
 * Remarks that somebody has looked at and accepts, until a day. A waiver that has expired, or that accepts nothing any
 * more, is remarked itself: nobody should believe that something is covered which is not.
 */
final class Waivers {
    /** Remarks that are made where cases are put to the rows, so that the examination cannot tell whether they are used. */
    private static final Set<String> OF_CASES = Set.of("TABLE-UNTESTED", "ROW-UNTESTED", "MUTANT-SURVIVES");

    private final ExaminedTable table;
    private final Set<Row> used = new HashSet<>();
    private int waived;

    Waivers(ExaminedTable table) {
        this.table = table;
    }

    /**
     * What is left of the remarks, and remarks about the waivers themselves.
     *
     * @param complete whether everything was looked for, so that a waiver without a remark accepts nothing
     */
    List<Diagnostic> apply(List<Remark> remarks, boolean complete) {
        List<Diagnostic> left = new ArrayList<>();
        for (Remark remark : remarks) {
            if (isWaived(remark)) {
                waived++;
            } else {
                left.add(remark.diagnostic());
            }
        }
        for (Row waiver : table.beside(CompanionSheet.WAIVERS)) {
            if (!OF_CASES.contains(waiver.text(CompanionSheet.DIAGNOSTIC))) {
                examine(waiver, complete, left);
            }
        }
        return left;
    }

    /** Number of remarks that were accepted. */
    int waived() {
        return waived;
    }

    private boolean isWaived(Remark remark) {
        boolean accepted = false;
        for (Row waiver : table.beside(CompanionSheet.WAIVERS)) {
            if (new Waiver(waiver).covers(remark.diagnostic().code(), remark.subject())) {
                used.add(waiver);
                accepted |= !isExpired(waiver);
            }
        }
        return accepted;
    }

    private boolean isExpired(Row waiver) {
        return new Waiver(waiver).hasExpiredBy(table.today());
    }

    private void examine(Row waiver, boolean complete, List<Diagnostic> left) {
        String name = waiver.text(CompanionSheet.WAIVER);
        String expires = waiver.cell(CompanionSheet.EXPIRES_ON).canonical();
        Map<String, String> values =
                Map.of("read", name, "diagnostic", waiver.text(CompanionSheet.DIAGNOSTIC), "day", expires);
        if (!used.contains(waiver) && complete) {
            left.add(Diagnostic.warning("TABLE-WAIVER-UNUSED", table.place(waiver, CompanionSheet.DIAGNOSTIC), values));
        } else if (used.contains(waiver) && isExpired(waiver)) {
            left.add(
                    Diagnostic.warning("TABLE-WAIVER-EXPIRED", table.place(waiver, CompanionSheet.EXPIRES_ON), values));
        }
    }
}
