package org.cbamchecker.tables;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The calm looks of an authored workbook: what is asked in blue, what follows in green, what the law says in grey. */
final class WorkbookStyles {
    /** Colour of a group of columns: of its heading and, lighter, of its cells. */
    private enum Tone {
        ASKED(0xBDD7EE, 0xEAF3FA),
        ANSWERED(0xC6E0B4, 0xEDF6E7),
        LAW(0xD9D9D9, 0xF5F5F5);

        private final int heading;
        private final int cell;

        Tone(int heading, int cell) {
            this.heading = heading;
            this.cell = cell;
        }
    }

    private final XSSFWorkbook workbook;
    private final XSSFFont bold;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    WorkbookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        bold = workbook.createFont();
        bold.setBold(true);
    }

    XSSFCellStyle heading(Column column) {
        return styles.computeIfAbsent("heading " + tone(column), key -> {
            XSSFCellStyle style = filled(tone(column).heading);
            style.setFont(bold);
            style.setWrapText(true);
            return style;
        });
    }

    XSSFCellStyle plainHeading() {
        return styles.computeIfAbsent("bold", key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(bold);
            return style;
        });
    }

    XSSFCellStyle wrapped() {
        return styles.computeIfAbsent("wrapped", key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setWrapText(true);
            return style;
        });
    }

    XSSFCellStyle cell(Column column) {
        String format = format(column);
        // One line a row: a long text is cut by its neighbour and read in the formula bar, and rows stay rows.
        return styles.computeIfAbsent(tone(column) + format, key -> {
            XSSFCellStyle style = filled(tone(column).cell);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    private static String format(Column column) {
        return switch (column.type()) {
            case WHOLE_NUMBER, DECIMAL -> "General";
            case PERCENTAGE -> "0.##%";
            case DATE -> "yyyy\\-mm\\-dd";
            default -> "@";
        };
    }

    private static Tone tone(Column column) {
        if (LawColumns.all().contains(column)) {
            return Tone.LAW;
        }
        return switch (column.role()) {
            case CONDITION, KEY -> Tone.ASKED;
            case OUTCOME -> Tone.ANSWERED;
            case NOTE -> Tone.LAW;
        };
    }

    private XSSFCellStyle filled(int rgb) {
        XSSFCellStyle style = workbook.createCellStyle();
        byte[] bytes = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
        style.setFillForegroundColor(
                new XSSFColor(bytes, workbook.getStylesSource().getIndexedColors()));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.HAIR);
        return style;
    }
}
