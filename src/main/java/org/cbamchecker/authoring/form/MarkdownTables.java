package org.cbamchecker.authoring.form;

import java.util.List;
import java.util.stream.Collectors;
import org.cbamchecker.tables.WorkbookContent;

/** A workbook as Markdown, one line a row, so that a change of a cell is a change of one line. */
public final class MarkdownTables {
    private MarkdownTables() {}

    /** Title, the sheets as tables, the notes; with line ends as {@code \n}. */
    public static String of(WorkbookContent content) {
        var text = new StringBuilder("# ").append(content.schema().title()).append("\n");
        for (SheetText sheet : SheetText.of(content)) {
            text.append("\n## ").append(sheet.name()).append("\n\n");
            text.append(line(sheet.headings()));
            text.append("|").append("---|".repeat(sheet.headings().size())).append("\n");
            sheet.rows().forEach(row -> text.append(line(row)));
        }
        if (!content.notes().isEmpty()) {
            text.append("\n## Notes\n");
            content.notes()
                    .forEach(note -> text.append("\n").append(escaped(note)).append("\n"));
        }
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(MarkdownTables::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** What Markdown would take for its own marks is written so that it shows as it stands in the cell. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("<", "\\<")
                .replace("`", "\\`")
                .replace("\n", "<br>");
    }
}
