package org.cbamchecker.cli;

import java.util.List;
import java.util.Map;
import org.cbamchecker.authoring.official.OfficialTable;
import org.cbamchecker.authoring.official.TableChanges;
import org.cbamchecker.authoring.official.TakenIn;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.Page;

/** What was taken in from a file, what that changes, and what could not be used. */
final class ImportReport {
    private static final int INDENT = 2;

    private final Terminal terminal;
    private final Page page;

    ImportReport(Terminal terminal) {
        this.terminal = terminal;
        page = new Page(terminal.style().width());
    }

    String of(TakenIn taken) {
        String remarks = new FaultReport(terminal.messages(), terminal.style().width()).of(taken.remarks());
        remarks.lines().forEach(page::line);
        TakenIn.Source source = taken.source();
        paragraph(0, "cli.tables.import.source", Map.of("file", source.file(), "digest", source.digest()));
        if (!taken.citation().isEmpty()) {
            paragraph(0, "cli.tables.import.cited", Map.of("citation", taken.citation()));
        }
        taken.workbooks().forEach(this::workbook);
        return page.toString();
    }

    private void workbook(TakenIn.Written workbook) {
        OfficialTable table = workbook.table();
        paragraph(
                0, "cli.tables.import.taken", Map.of("rows", count(table.rows().size()), "file", workbook.target()));
        Map<String, Long> kinds = table.kinds();
        if (!kinds.isEmpty()) {
            kinds(kinds);
        }
        table.unusable()
                .forEach(row -> paragraph(
                        INDENT,
                        "cli.tables.import.unusable",
                        Map.of("row", row.id(), "because", Notation.plain(row.because()))));
        changes(workbook.changes());
    }

    private void kinds(Map<String, Long> kinds) {
        paragraph(
                INDENT,
                "cli.tables.import.kinds",
                Map.of(
                        "values", count(kinds.getOrDefault("value", 0L)),
                        "headings", count(kinds.getOrDefault("heading", 0L)),
                        "none", count(kinds.getOrDefault("no value", 0L)),
                        "unusable", count(kinds.getOrDefault("unusable", 0L))));
    }

    private void changes(TableChanges changes) {
        paragraph(
                INDENT,
                "cli.tables.import.changes",
                Map.of(
                        "same", count(changes.same()),
                        "changed", count(changes.changedRows()),
                        "added", count(changes.added()),
                        "gone", count(changes.gone().size())));
        for (TableChanges.CellChange change : changes.changed()) {
            paragraph(
                    INDENT,
                    "cli.tables.import.change",
                    Map.of(
                            "row", change.row(),
                            "heading", change.heading(),
                            "before", orBlank(change.before()),
                            "after", orBlank(change.after())));
        }
        List<String> gone = changes.gone();
        gone.forEach(row -> paragraph(INDENT, "cli.tables.import.gone", Map.of("row", row)));
    }

    private String orBlank(String cell) {
        return cell.isEmpty() ? terminal.text("cli.tables.import.blank", Map.of()) : Notation.plain(cell);
    }

    private void paragraph(int indent, String key, Map<String, String> values) {
        page.paragraph(indent, terminal.text(key, values));
    }

    private static String count(long number) {
        return Notation.count(number);
    }
}
