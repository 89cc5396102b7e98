package org.cbamchecker.tables;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cbamchecker.diagnostics.Place;

/** The sheet that lists what is marked in a workbook, each line with a link to its cell. */
final class RemarksSheet {
    private static final int HEADINGS = 2;
    private static final int NARROW = 26;
    private static final int WIDE = 58;
    /** Height of a line of text in points. */
    private static final int LINE = 15;
    /** Columns that hold sentences begin behind where and code. */
    private static final int SENTENCES = 2;

    private final XSSFWorkbook workbook;
    private final MarkStyles marks;
    private final XSSFCellStyle bold;
    private final XSSFCellStyle wrapped;
    private final XSSFCellStyle link;

    RemarksSheet(XSSFWorkbook workbook, MarkStyles marks) {
        this.workbook = workbook;
        this.marks = marks;
        bold = style(font -> font.setBold(true));
        wrapped = style(font -> font.setBold(false));
        link = style(font -> {
            font.setUnderline(XSSFFont.U_SINGLE);
            font.setColor(IndexedColors.BLUE.getIndex());
        });
    }

    private XSSFCellStyle style(Consumer<XSSFFont> looks) {
        XSSFFont font = workbook.createFont();
        looks.accept(font);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    void write(WorkbookAnnotator.Heads heads, List<WorkbookAnnotator.Mark> all) {
        XSSFSheet sheet = workbook.createSheet(CompanionSheet.REMARKS);
        workbook.setSheetOrder(CompanionSheet.REMARKS, 0);
        workbook.setActiveSheet(0);
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            workbook.getSheetAt(i).setSelected(i == 0);
        }
        XSSFCell title = sheet.createRow(0).createCell(0);
        title.setCellValue(heads.title());
        XSSFRow row = sheet.createRow(HEADINGS);
        for (int i = 0; i < heads.headings().size(); i++) {
            cell(row, i, heads.headings().get(i), bold);
            sheet.setColumnWidth(i, (i < SENTENCES ? NARROW : WIDE) * SheetWriter.WIDTH_UNIT);
        }
        for (WorkbookAnnotator.Mark mark : all) {
            line(sheet.createRow(sheet.getLastRowNum() + 1), mark);
        }
        sheet.createFreezePane(0, HEADINGS + 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void line(XSSFRow row, WorkbookAnnotator.Mark mark) {
        Place place = mark.place();
        boolean linked = workbook.getSheet(place.sheet()) != null;
        XSSFCell where = cell(row, 0, where(place), linked ? link : wrapped);
        if (linked) {
            XSSFHyperlink target = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            String cell = place.cell().matches("[A-Z]+[0-9]+") ? place.cell() : "A1";
            target.setAddress("'" + place.sheet() + "'!" + cell);
            where.setHyperlink(target);
        }
        for (int i = 0; i < mark.words().size(); i++) {
            XSSFCell cell = cell(row, i + 1, mark.words().get(i), wrapped);
            if (i == 0) {
                marks.mark(cell, mark.tone());
            }
        }
        row.setHeightInPoints(lines(mark.words()) * LINE);
    }

    /** Lines that the longest sentence takes; programs do not all make room for it by themselves. */
    private static int lines(List<String> words) {
        return words.stream().mapToInt(text -> 1 + columns(text) / WIDE).max().orElse(1);
    }

    /** Letters of East Asian scripts take the room of two. */
    private static int columns(String text) {
        return text.codePoints()
                .map(letter -> Character.isIdeographic(letter) ? 2 : 1)
                .sum();
    }

    private static String where(Place place) {
        String cell = place.cell().isEmpty() ? "" : " " + place.cell();
        return place.sheet().isEmpty() ? place.file() : place.sheet() + cell;
    }

    private static XSSFCell cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        return cell;
    }
}
