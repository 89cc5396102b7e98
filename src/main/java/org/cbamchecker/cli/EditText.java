package org.cbamchecker.cli;

import java.util.Map;
import org.cbamchecker.authoring.difference.CellEdit;
import org.cbamchecker.authoring.difference.RowEdit;
import org.cbamchecker.authoring.preview.Edit;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.Page;
import org.cbamchecker.report.Presentation;
import org.cbamchecker.tables.Row;

/** An edit in words: where it stands and what was written there. */
record EditText(Presentation words, Page page) {
    void add(Edit edit, int indent) {
        if (edit instanceof Edit.Cells cells) {
            cells.cells().forEach(cell -> cell(cells.after(), cell, indent));
        } else if (edit instanceof Edit.WholeRow row) {
            page.paragraph(
                    indent,
                    words.text("cli.diff." + word(row.row()), names(row.row().row())));
        } else if (edit instanceof Edit.WholeTable table) {
            String name = table.schema().name();
            page.paragraph(indent, words.text("cli.preview.whole-table", Map.of("table", name)));
        } else if (edit instanceof Edit.Article article) {
            Map<String, String> values = Map.of("file", article.file(), "rules", String.join("; ", article.rules()));
            page.paragraph(indent, words.text("cli.preview.article", values));
        }
    }

    private void cell(Row row, CellEdit cell, int indent) {
        Map<String, String> values = Map.of(
                "row", Notation.plain(row.reference().id()),
                "address", row.reference().address(),
                "column", cell.heading(),
                "before", Notation.plain(cell.before()),
                "after", Notation.plain(cell.after()));
        String key = "cli.preview.cell";
        if (cell.before().isEmpty()) {
            key = "cli.preview.cell.filled";
        } else if (cell.after().isEmpty()) {
            key = "cli.preview.cell.emptied";
        }
        page.paragraph(indent, words.text(key, values));
    }

    private static Map<String, String> names(Row row) {
        return Map.of(
                "row", Notation.plain(row.reference().id()),
                "address", row.reference().address());
    }

    /** The kind of an edit as keys of messages end. */
    static String word(RowEdit edit) {
        if (edit instanceof RowEdit.Added) {
            return "added";
        }
        if (edit instanceof RowEdit.Removed) {
            return "removed";
        }
        return edit instanceof RowEdit.Moved ? "moved" : "changed";
    }
}
