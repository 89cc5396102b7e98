package org.cbamchecker.tables;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The two sheets beside a table: cases it must answer, and notes. */
final class CompanionSheets {
    private static final int NOTES_WIDTH = 100;

    /** Twentieths of a point. */
    private static final int LINE_HEIGHT = 320;

    private final XSSFWorkbook workbook;
    private final WorkbookStyles styles;
    private final TableSchema schema;

    CompanionSheets(XSSFWorkbook workbook, WorkbookStyles styles, TableSchema schema) {
        this.workbook = workbook;
        this.styles = styles;
        this.schema = schema;
    }

    void write(List<String> notes) {
        writeTests();
        writeNotes(notes);
    }

    /** Headings only: what is given, what is expected. */
    private void writeTests() {
        List<String> headings = testHeadings();
        XSSFSheet sheet = workbook.createSheet("Tests");
        XSSFRow row = sheet.createRow(0);
        for (int i = 0; i < headings.size(); i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(headings.get(i));
            cell.setCellStyle(styles.plainHeading());
            sheet.setColumnWidth(i, (headings.get(i).length() + 2) * WorkbookWriter.WIDTH_UNIT);
        }
        sheet.createFreezePane(0, 1);
    }

    private List<String> testHeadings() {
        List<String> headings = new ArrayList<>(List.of("Case"));
        for (Column column : schema.columns()) {
            switch (column.role()) {
                case CONDITION, KEY -> headings.add("Given " + column.heading());
                case OUTCOME -> headings.add("Expected " + column.heading());
                case NOTE -> {}
            }
        }
        return headings;
    }

    private void writeNotes(List<String> notes) {
        XSSFSheet sheet = workbook.createSheet("Notes");
        sheet.setColumnWidth(0, NOTES_WIDTH * WorkbookWriter.WIDTH_UNIT);
        XSSFCell title = sheet.createRow(0).createCell(0);
        title.setCellValue(schema.title());
        title.setCellStyle(styles.plainHeading());
        for (int i = 0; i < notes.size(); i++) {
            XSSFRow row = sheet.createRow(i + 2);
            row.setHeight((short) (LINE_HEIGHT * (1 + notes.get(i).length() / NOTES_WIDTH)));
            XSSFCell cell = row.createCell(0);
            cell.setCellValue(notes.get(i));
            cell.setCellStyle(styles.wrapped());
        }
    }
}
