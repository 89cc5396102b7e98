package org.cbamchecker.authoring.form;

import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.tables.CompanionSheet;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.RowTexts;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookContent;
import org.cbamchecker.tables.WorkbookWriter;

/**
 * One sheet of a workbook as text.
 *
 * @param name of the sheet
 * @param rows one text per heading each; empty where the cell is blank
 */
public record SheetText(String name, List<String> headings, List<List<String>> rows) {
    public SheetText {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** The sheets of a workbook, in their order: always the rows, of the others those that say something. */
    public static List<SheetText> of(WorkbookContent content) {
        List<SheetText> sheets = new ArrayList<>();
        sheets.add(of(content.schema(), content.rows()));
        for (CompanionSheet sheet : CompanionSheet.of(content.schema())) {
            if (!content.beside(sheet).isEmpty()) {
                sheets.add(of(sheet.schemaFor(content.schema()), content.beside(sheet)));
            }
        }
        return sheets;
    }

    private static SheetText of(TableSchema schema, List<Row> rows) {
        return new SheetText(
                schema.sheet(),
                WorkbookWriter.headings(schema),
                rows.stream().map(RowTexts::of).toList());
    }
}
