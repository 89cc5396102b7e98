package org.cbamchecker.tables;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of cells that are marked: as they were, in another colour. */
final class MarkStyles {
    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> marked = new HashMap<>();

    MarkStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    void mark(XSSFCell cell, WorkbookAnnotator.Tone tone) {
        XSSFCellStyle before = cell.getCellStyle();
        cell.setCellStyle(marked.computeIfAbsent(before.getIndex() + " " + tone, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(before);
            style.setFillForegroundColor(colour(tone));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        }));
    }

    boolean isMarked(XSSFCell cell) {
        XSSFColor fill = cell.getCellStyle().getFillForegroundXSSFColor();
        for (WorkbookAnnotator.Tone tone : WorkbookAnnotator.Tone.values()) {
            if (fill != null && colour(tone).getARGBHex().equals(fill.getARGBHex())) {
                return true;
            }
        }
        return false;
    }

    private XSSFColor colour(WorkbookAnnotator.Tone tone) {
        int rgb = tone.colour();
        byte[] bytes = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
        return new XSSFColor(bytes, workbook.getStylesSource().getIndexedColors());
    }
}
