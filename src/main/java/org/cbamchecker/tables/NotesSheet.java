package org.cbamchecker.tables;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet of free text: title of the table, then a line a note. */
final class NotesSheet {
    private static final int WIDTH = 100;

    /** Twentieths of a point. */
    private static final int LINE_HEIGHT = 320;

    private final XSSFWorkbook workbook;
    private final WorkbookStyles styles;

    NotesSheet(XSSFWorkbook workbook, WorkbookStyles styles) {
        this.workbook = workbook;
        this.styles = styles;
    }

    void write(String headline, List<String> notes) {
        XSSFSheet sheet = workbook.createSheet(CompanionSheet.NOTES);
        sheet.setColumnWidth(0, WIDTH * SheetWriter.WIDTH_UNIT);
        XSSFCell title = sheet.createRow(0).createCell(0);
        title.setCellValue(headline);
        title.setCellStyle(styles.plainHeading());
        for (int i = 0; i < notes.size(); i++) {
            XSSFRow row = sheet.createRow(i + 2);
            row.setHeight((short) (LINE_HEIGHT * (1 + notes.get(i).length() / WIDTH)));
            XSSFCell cell = row.createCell(0);
            cell.setCellValue(notes.get(i));
            cell.setCellStyle(styles.wrapped());
        }
    }
}
