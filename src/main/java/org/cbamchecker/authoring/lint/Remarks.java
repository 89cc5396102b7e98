package org.cbamchecker.authoring.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.tables.Row;

/** Collects remarks about one table. Not safe for use by several threads. */
final class Remarks {
    private final ExaminedTable table;
    private final List<Remark> all = new ArrayList<>();

    Remarks(ExaminedTable table) {
        this.table = table;
    }

    /** Somebody should look at a cell. */
    void warn(String code, Row row, String heading, Map<String, String> values) {
        add(
                Diagnostic.warning(code, table.place(row, heading), values),
                row.reference().id());
    }

    /** A cell says what cannot be. */
    void fault(String code, Row row, String heading, Map<String, String> values) {
        add(
                Diagnostic.error(code, table.place(row, heading), values),
                row.reference().id());
    }

    /** Something is missing from the table. */
    void missing(String code, String subject, Map<String, String> values) {
        add(Diagnostic.warning(code, table.sheet(), values), subject);
    }

    /** A remark about a row that waivers know by another name than the row's. */
    void warnAbout(String subject, Diagnostic remark) {
        add(remark, subject);
    }

    private void add(Diagnostic diagnostic, String subject) {
        all.add(new Remark(diagnostic, subject));
    }

    List<Remark> list() {
        return List.copyOf(all);
    }
}
