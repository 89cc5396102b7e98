package org.cbamchecker.authoring.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * A cell as a page writes it. Plain text is text; <code>\\u00a0</code> is a character nobody sees; braces say how a cell
 * is stored, for example {@code {number 7202}} or {@code {formula 1/0}}.
 */
record RawText(String written) {
    private static final Pattern STORED = Pattern.compile("\\{(\\w+) ?(.*)}");
    private static final Pattern UNSEEN = Pattern.compile("\\\\u([0-9a-f]{4})");

    boolean isStored() {
        return STORED.matcher(written).matches();
    }

    /** The text, where the cell is no more than that. */
    String text() {
        return UNSEEN.matcher(written)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }

    void store(XSSFCell cell) {
        Matcher stored = STORED.matcher(written);
        if (!stored.matches()) {
            cell.setCellValue(text());
            return;
        }
        String value = stored.group(2);
        switch (stored.group(1)) {
            case "number" -> number(cell, "General", value);
            case "percent" -> number(cell, "0%", value);
            case "date" -> number(cell, "yyyy-mm-dd", value);
            case "stored" -> cell.getCTCell().setV(value);
            case "truth" -> cell.setCellValue(Boolean.parseBoolean(value));
            case "error" -> cell.setCellErrorValue(FormulaError.forString(value));
            case "formula" -> cell.setCellFormula(value);
            case "long" -> {
                cell.setCellValue("x");
                cell.getCTCell().unsetV();
                cell.getCTCell().setT(STCellType.INLINE_STR);
                cell.getCTCell().addNewIs().setT("x".repeat(Integer.parseInt(value)));
            }
            case "letters" -> cell.setCellValue("x".repeat(Integer.parseInt(value)));
            default -> throw new AssertionError("No such way to store a cell: " + written);
        }
    }

    private static void number(XSSFCell cell, String format, String value) {
        var workbook = cell.getSheet().getWorkbook();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(Double.parseDouble(value));
    }
}
