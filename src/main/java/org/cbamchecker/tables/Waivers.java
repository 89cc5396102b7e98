package org.cbamchecker.tables;

import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.diagnostics.Diagnostic;

/** Remarks about a table that somebody has looked at and accepts: the rows of its sheet {@code Waivers}. */
public final class Waivers {
    /** Name, in the values of a remark, of the id of the row that it is about. */
    public static final String ROW = "row";

    private final List<Row> rows;
    private final LocalDate today;

    private Waivers(List<Row> rows, LocalDate today) {
        this.rows = rows;
        this.today = today;
    }

    /** @param today waivers that have expired before do not count */
    public static Waivers of(WorkbookContent content, LocalDate today) {
        return new Waivers(content.beside(CompanionSheet.WAIVERS), today);
    }

    /** The remarks that nobody has waived. */
    public List<Diagnostic> withoutWaived(List<Diagnostic> remarks) {
        return remarks.stream().filter(remark -> !isWaived(remark)).toList();
    }

    private boolean isWaived(Diagnostic remark) {
        String row = remark.values().getOrDefault(ROW, "");
        return rows.stream()
                .map(Waiver::new)
                .anyMatch(waiver -> waiver.covers(remark.code(), row) && !waiver.hasExpiredBy(today));
    }
}
