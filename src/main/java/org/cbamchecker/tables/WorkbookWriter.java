package org.cbamchecker.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a table as the workbook people edit. Equal content gives equal bytes. The writer does not judge: text that is
 * no number or no day is written as it stands, for the reader to refuse.
 */
public final class WorkbookWriter {
    private final TableSchema schema;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final WorkbookStyles styles = new WorkbookStyles(workbook);

    private WorkbookWriter(TableSchema schema) {
        this.schema = schema;
    }

    /** Headings of the sheet, in the order in which rows are given: the table's own, then the law's. */
    public static List<String> headings(TableSchema schema) {
        return LawColumns.sheetColumns(schema).stream().map(Column::heading).toList();
    }

    /**
     * Writes one workbook without cases or waivers.
     *
     * @param rows one text per heading; empty text leaves the cell blank
     * @param notes lines for the sheet {@code Notes}, after the title
     */
    public static void write(TableSchema schema, List<List<String>> rows, List<String> notes, Path file)
            throws IOException {
        write(schema, new Sheets(rows, Map.of(), notes), file);
    }

    /** Writes a workbook that was read, all its sheets. */
    public static void write(WorkbookContent content, Path file) throws IOException {
        List<List<String>> rows = content.rows().stream().map(RowTexts::of).toList();
        write(content.schema(), new Sheets(rows, content.beside(), content.notes()), file);
    }

    private record Sheets(List<List<String>> rows, Map<CompanionSheet, List<Row>> beside, List<String> notes) {}

    private static void write(TableSchema schema, Sheets sheets, Path file) throws IOException {
        WorkbookWriter writer = new WorkbookWriter(schema);
        try (XSSFWorkbook workbook = writer.workbook) {
            TimelessZip.fixProperties(workbook, schema.title());
            new SheetWriter(schema, writer.styles).write(workbook, sheets.rows());
            writer.writeBeside(sheets.beside());
            new NotesSheet(workbook, writer.styles).write(schema.title(), sheets.notes());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            Files.write(file, TimelessZip.of(bytes.toByteArray()));
        }
    }

    private void writeBeside(Map<CompanionSheet, List<Row>> beside) {
        for (CompanionSheet sheet : CompanionSheet.of(schema)) {
            List<List<String>> rows = beside.getOrDefault(sheet, List.of()).stream()
                    .map(RowTexts::of)
                    .toList();
            new SheetWriter(sheet.schemaFor(schema), styles).write(workbook, rows);
        }
    }
}
