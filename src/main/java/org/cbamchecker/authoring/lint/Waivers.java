package org.cbamchecker.authoring.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.CompanionSheet;
import org.cbamchecker.tables.Row;

/**
 * Remarks that somebody has looked at and accepts, until a day. A waiver that has expired, or that accepts nothing any
 * more, is remarked itself: nobody should believe that something is covered which is not.
 */
final class Waivers {
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
            examine(waiver, complete, left);
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
            if (covers(waiver, remark)) {
                used.add(waiver);
                accepted |= !isExpired(waiver);
            }
        }
        return accepted;
    }

    private static boolean covers(Row waiver, Remark remark) {
        if (!waiver.text(CompanionSheet.DIAGNOSTIC).equals(remark.diagnostic().code())) {
            return false;
        }
        Cell rows = waiver.cell(CompanionSheet.ROWS);
        if (rows instanceof Cell.Texts several) {
            return several.values().contains(remark.subject());
        }
        return rows instanceof Cell.Any || rows.canonical().equals(remark.subject());
    }

    /** A waiver holds on its last day. */
    private boolean isExpired(Row waiver) {
        LocalDate last = waiver.day(CompanionSheet.EXPIRES_ON).orElse(LocalDate.MAX);
        return table.today().isAfter(last);
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
