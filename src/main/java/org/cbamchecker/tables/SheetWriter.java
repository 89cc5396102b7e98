package org.cbamchecker.tables;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one sheet of columns: headings, cells, the marked table and the choices that cells offer. */
final class SheetWriter {
    private static final int EXCEL_DIGITS = 15;
    private static final int EXCEL_LIST_CHARACTERS = 255;
    /** Two lines of a heading, in twentieths of a point. */
    private static final short HEADING_HEIGHT = 640;

    static final int WIDTH_UNIT = 256;
    private static final int NARROWEST = 11;
    private static final int WIDEST = 60;

    private final TableSchema schema;
    private final List<Column> columns;
    private final WorkbookStyles styles;

    SheetWriter(TableSchema schema, WorkbookStyles styles) {
        this.schema = schema;
        this.columns = LawColumns.sheetColumns(schema);
        this.styles = styles;
    }

    /** @param rows one text per heading; empty text leaves the cell blank */
    void write(XSSFWorkbook workbook, List<List<String>> rows) {
        XSSFSheet sheet = workbook.createSheet(schema.sheet());
        writeHeadings(sheet);
        for (int i = 0; i < rows.size(); i++) {
            writeRow(sheet.createRow(i + 1), rows.get(i));
        }
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, width(i, rows) * WIDTH_UNIT);
        }
        int lastRow = Math.max(1, rows.size());
        markTable(sheet, lastRow);
        offerChoices(sheet, lastRow);
        sheet.createFreezePane(1, 1);
    }

    private void writeHeadings(XSSFSheet sheet) {
        XSSFRow row = sheet.createRow(0);
        row.setHeight(HEADING_HEIGHT);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setDefaultColumnStyle(i, styles.cell(columns.get(i)));
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(columns.get(i).heading());
            cell.setCellStyle(styles.heading(columns.get(i)));
        }
    }

    private void writeRow(XSSFRow row, List<String> texts) {
        for (int i = 0; i < columns.size(); i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellStyle(styles.cell(columns.get(i)));
            String text = i < texts.size() ? texts.get(i) : "";
            if (!text.isEmpty()) {
                writeValue(cell, columns.get(i), text);
            }
        }
    }

    private static void writeValue(XSSFCell cell, Column column, String text) {
        switch (column.type()) {
            case WHOLE_NUMBER, DECIMAL, PERCENTAGE -> writeNumber(cell, text);
            case DATE -> writeDay(cell, text);
            default -> cell.setCellValue(text);
        }
    }

    /** Excel keeps fifteen digits; a longer number is kept whole as text. */
    private static void writeNumber(XSSFCell cell, String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.stripTrailingZeros().precision() <= EXCEL_DIGITS) {
                cell.setCellValue(number.doubleValue());
                return;
            }
        } catch (NumberFormatException noNumber) {
            // marks such as * and none
        }
        cell.setCellValue(text);
    }

    private static void writeDay(XSSFCell cell, String text) {
        try {
            cell.setCellValue(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            cell.setCellValue(text);
        }
    }

    private int width(int column, List<List<String>> rows) {
        int widest = columns.get(column).heading().length() * 3 / 4;
        for (List<String> row : rows) {
            widest = Math.max(widest, column < row.size() ? row.get(column).length() : 0);
        }
        return Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
    }

    private void markTable(XSSFSheet sheet, int lastRow) {
        AreaReference area = new AreaReference(
                new CellReference(0, 0), new CellReference(lastRow, columns.size() - 1), SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        String name = prefix() + schema.name().replace('-', '_');
        table.setName(name);
        table.setDisplayName(name);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        for (int i = 0; i < columns.size(); i++) {
            table.getCTTable()
                    .getTableColumns()
                    .getTableColumnArray(i)
                    .setName(columns.get(i).heading());
        }
    }

    /** Names of marked tables are unique in a workbook. */
    private String prefix() {
        return switch (schema.kind()) {
            case DECISION, REFERENCE -> "T_";
            default -> schema.sheet() + "_";
        };
    }

    private void offerChoices(XSSFSheet sheet, int lastRow) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String[] words = AllowedValues.words(column).toArray(String[]::new);
            if (isClosed(column) && String.join(",", words).length() <= EXCEL_LIST_CHARACTERS) {
                var cells = new CellRangeAddressList(1, lastRow, i, i);
                DataValidation choice = helper.createValidation(helper.createExplicitListConstraint(words), cells);
                choice.setShowErrorBox(true);
                sheet.addValidationData(choice);
            }
        }
    }

    private static boolean isClosed(Column column) {
        boolean choice = column.type() == Column.Type.CHOICE || column.type() == Column.Type.YES_NO;
        return choice && !column.marks().many() && column.allowed().stream().noneMatch(word -> word.contains(","));
    }
}
