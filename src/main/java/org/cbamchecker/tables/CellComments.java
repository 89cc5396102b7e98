package org.cbamchecker.tables;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes comments to cells of one sheet, each as large as its text. */
final class CellComments {
    private static final String AUTHOR = "cbam";
    private static final int COLUMNS = 4;
    private static final int CHARACTERS_A_LINE = 48;

    private final XSSFDrawing drawing;

    CellComments(XSSFSheet sheet) {
        drawing = sheet.createDrawingPatriarch();
    }

    void put(XSSFCell cell, String text) {
        cell.removeCellComment();
        int column = cell.getColumnIndex() + 1;
        int row = cell.getRowIndex();
        int lines = text.lines()
                        .mapToInt(line -> 1 + line.length() / CHARACTERS_A_LINE)
                        .sum()
                + 1;
        XSSFClientAnchor place = new XSSFClientAnchor(0, 0, 0, 0, column, row, column + COLUMNS, row + lines);
        XSSFComment comment = drawing.createCellComment(place);
        comment.setString(text);
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
    }
}
