package org.cbamchecker.cli;

import java.util.HashMap;
import java.util.Map;
import org.cbamchecker.authoring.difference.CellEdit;
import org.cbamchecker.authoring.difference.RowEdit;
import org.cbamchecker.authoring.difference.RuleEdit;
import org.cbamchecker.authoring.difference.RulebookDifference;
import org.cbamchecker.authoring.difference.TableDifference;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.Page;
import org.cbamchecker.rulebook.Messages;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.RowTexts;
import org.cbamchecker.tables.WorkbookWriter;

/** What differs, table by table and cell by cell, as text. */
final class DifferenceReport {
    private static final int ROW = 2;
    private static final int CELL = 4;

    private final Messages messages;
    private final int width;

    DifferenceReport(Messages messages, int width) {
        this.messages = messages;
        this.width = width;
    }

    /** The report, with line ends as {@code \n}. */
    String of(RulebookDifference difference) {
        var page = new Page(width);
        if (difference.isEmpty()) {
            page.paragraph(0, messages.text("cli.diff.same"));
        }
        difference.tables().forEach(table -> table(page, table));
        if (!difference.rules().isEmpty()) {
            page.paragraph(0, messages.text("cli.diff.rules"));
            difference.rules().forEach(rule -> rule(page, rule));
        }
        return page.toString();
    }

    private void table(Page page, TableDifference table) {
        page.paragraph(
                0,
                messages.text(
                        "cli.diff.table",
                        Map.of(
                                "name", table.schema().name(),
                                "title", table.schema().title(),
                                "added", Notation.count(table.count(RowEdit.Added.class)),
                                "removed", Notation.count(table.count(RowEdit.Removed.class)),
                                "changed", Notation.count(table.count(RowEdit.Changed.class)),
                                "moved", Notation.count(table.count(RowEdit.Moved.class)))));
        table.rows().forEach(edit -> row(page, edit));
    }

    private void row(Page page, RowEdit edit) {
        page.paragraph(ROW, messages.text("cli.diff." + EditText.word(edit), names(edit.row())));
        if (edit instanceof RowEdit.Changed changed) {
            changed.cells().forEach(cell -> cell(page, cell));
        } else if (!(edit instanceof RowEdit.Moved)) {
            cells(page, edit.row());
        }
        citation(page, edit.row());
    }

    private static Map<String, String> names(Row row) {
        return Map.of(
                "row", Notation.plain(row.reference().id()),
                "address", row.reference().address());
    }

    private void citation(Page page, Row row) {
        if (row.schema().law()) {
            String clauses = Notation.plain(row.reference().legalBasis());
            page.paragraph(CELL, messages.text("cli.diff.law", Map.of("clauses", clauses)));
        }
    }

    private void cell(Page page, CellEdit cell) {
        Map<String, String> values = new HashMap<>(Map.of("column", cell.heading()));
        values.put("before", Notation.plain(cell.before()));
        values.put("after", Notation.plain(cell.after()));
        String key = "cli.diff.cell";
        if (cell.before().isEmpty()) {
            key = "cli.diff.cell.filled";
        } else if (cell.after().isEmpty()) {
            key = "cli.diff.cell.emptied";
        }
        page.paragraph(CELL, messages.text(key, values));
    }

    private void cells(Page page, Row row) {
        var headings = WorkbookWriter.headings(row.schema());
        var texts = RowTexts.of(row);
        for (int i = 0; i < row.schema().columns().size(); i++) {
            if (!texts.get(i).isEmpty()) {
                Map<String, String> values = Map.of("column", headings.get(i), "value", Notation.plain(texts.get(i)));
                page.paragraph(CELL, messages.text("cli.rulebook.cell", values));
            }
        }
    }

    private void rule(Page page, RuleEdit edit) {
        String key = "cli.diff.rule.changed";
        if (edit instanceof RuleEdit.Added) {
            key = "cli.diff.rule.added";
        } else if (edit instanceof RuleEdit.Removed) {
            key = "cli.diff.rule.removed";
        }
        Map<String, ?> values = Map.of(
                "rule", edit.rule().name(),
                "file", edit.rule().file(),
                "line", edit.rule().line(),
                "clause", edit.rule().clause());
        page.paragraph(ROW, messages.text(key, values));
    }
}
