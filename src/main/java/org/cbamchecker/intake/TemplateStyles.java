package org.cbamchecker.intake;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few looks of the form: required and other headings, codes as text, days, notes. */
final class TemplateStyles {
    private static final byte[] REQUIRED = {(byte) 0xC9, (byte) 0xDA, (byte) 0xEA};
    private static final byte[] OTHER = {(byte) 0xED, (byte) 0xF1, (byte) 0xF5};

    private final CellStyle required;
    private final CellStyle other;
    private final CellStyle text;
    private final CellStyle day;
    private final CellStyle plain;
    private final CellStyle note;

    TemplateStyles(XSSFWorkbook workbook) {
        required = heading(workbook, REQUIRED);
        other = heading(workbook, OTHER);
        text = formatted(workbook, "@");
        day = formatted(workbook, "yyyy-mm-dd");
        plain = workbook.createCellStyle();
        note = formatted(workbook, "@");
        note.setWrapText(true);
        note.setVerticalAlignment(VerticalAlignment.TOP);
    }

    private static CellStyle heading(XSSFWorkbook workbook, byte[] colour) {
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        style.setFillForegroundColor(new XSSFColor(colour, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static CellStyle formatted(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    CellStyle heading(boolean isRequired) {
        return isRequired ? required : other;
    }

    /** Codes are text, so that no leading zero is lost; numbers keep the format of the spreadsheet. */
    CellStyle column(Field.Kind kind) {
        return switch (kind) {
            case DECIMAL, WHOLE -> plain;
            case DATE -> day;
            default -> text;
        };
    }

    CellStyle note() {
        return note;
    }
}
