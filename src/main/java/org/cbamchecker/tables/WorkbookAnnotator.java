package org.cbamchecker.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;

/**
 * Writes what is to be said about cells into a copy of their workbook: the cells are coloured and carry a comment, and
 * a sheet before the others lists everything with links. The copy can be mended and read in place of the original; the
 * sheet is passed over. What an earlier annotation left is replaced.
 */
public final class WorkbookAnnotator {
    private final XSSFWorkbook workbook;
    private final MarkStyles styles;

    private WorkbookAnnotator(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = new MarkStyles(workbook);
    }

    /** How heavy a mark is, or what it means otherwise, as a colour. */
    public enum Tone {
        FAULT(0xFFC7CE),
        DOUBT(0xFFEB9C),
        /** A row that nothing is said of by cases; it is coloured from the marked cell to its last. */
        UNREACHED(0xD9D2E9);

        private final int colour;

        Tone(int colour) {
            this.colour = colour;
        }

        int colour() {
            return colour;
        }
    }

    /**
     * Something about a cell, a sheet or the whole workbook.
     *
     * @param place a place without a cell is listed and not coloured
     * @param words what stands in the list, one text for each heading, and in the comment
     */
    public record Mark(Place place, Tone tone, List<String> words) {
        public Mark {
            words = List.copyOf(words);
        }
    }

    /**
     * What stands above the list.
     *
     * @param title one sentence
     * @param headings of the columns: where, then one for each of the words of a mark
     */
    public record Heads(String title, List<String> headings) {
        public Heads {
            headings = List.copyOf(headings);
        }
    }

    /**
     * Writes the copy. Equal content gives equal bytes.
     *
     * @return false, and nothing was written, where the original is none that may be opened
     */
    public static boolean annotate(Path original, List<Mark> marks, Heads heads, Path copy) throws IOException {
        if (!WorkbookGuard.passes(original, WorkbookLimits.TABLES, new Diagnostics())) {
            return false;
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(original))) {
            var annotator = new WorkbookAnnotator(workbook);
            annotator.clean();
            annotator.markCells(marks);
            new RemarksSheet(workbook, annotator.styles).write(heads, marks);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            Files.write(copy, TimelessZip.of(bytes.toByteArray()));
        }
        return true;
    }

    /** Takes away what an earlier annotation left. */
    private void clean() {
        int earlier = workbook.getSheetIndex(CompanionSheet.REMARKS);
        if (earlier >= 0) {
            workbook.removeSheetAt(earlier);
        }
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            for (CellAddress address : List.copyOf(sheet.getCellComments().keySet())) {
                XSSFRow row = sheet.getRow(address.getRow());
                XSSFCell cell = row == null ? null : row.getCell(address.getColumn());
                if (cell != null && styles.isMarked(cell)) {
                    cell.removeCellComment();
                    clean(cell);
                }
            }
        }
    }

    /** The cell, and what is coloured with it to its right. */
    private void clean(XSSFCell first) {
        XSSFRow row = first.getRow();
        int column = first.getColumnIndex();
        XSSFCell cell = first;
        while (cell != null && styles.isMarked(cell) && cell.getCellComment() == null) {
            cell.setCellStyle(row.getSheet().getColumnStyle(column));
            column++;
            cell = row.getCell(column);
        }
    }

    private void markCells(List<Mark> marks) {
        Map<Place, Tone> tones = new LinkedHashMap<>();
        Map<Place, String> comments = new LinkedHashMap<>();
        for (Mark mark : marks) {
            Place cell = new Place(
                    mark.place().file(), mark.place().sheet(), mark.place().cell(), "");
            tones.merge(cell, mark.tone(), (one, other) -> one.compareTo(other) < 0 ? one : other);
            comments.merge(cell, String.join("\n", mark.words()), (one, other) -> one + "\n\n" + other);
        }
        Map<String, CellComments> bySheet = new LinkedHashMap<>();
        tones.forEach((place, tone) -> cell(place).ifPresent(cell -> {
            styles.mark(cell, tone);
            if (tone == Tone.UNREACHED) {
                rest(cell).forEach(other -> styles.mark(other, tone));
            }
            bySheet.computeIfAbsent(place.sheet(), none -> new CellComments(cell.getSheet()))
                    .put(cell, comments.get(place));
        }));
    }

    /** The cells to the right of a cell that are not marked otherwise. */
    private List<XSSFCell> rest(XSSFCell first) {
        List<XSSFCell> rest = new ArrayList<>();
        first.getRow().forEach(cell -> {
            if (cell.getColumnIndex() > first.getColumnIndex() && !styles.isMarked((XSSFCell) cell)) {
                rest.add((XSSFCell) cell);
            }
        });
        return rest;
    }

    /** The cell a place names, made where it is blank; empty where no single cell is named. */
    private Optional<XSSFCell> cell(Place place) {
        XSSFSheet sheet = workbook.getSheet(place.sheet());
        if (sheet == null || !place.cell().matches("[A-Z]{1,3}[0-9]{1,7}")) {
            return Optional.empty();
        }
        CellAddress address = new CellAddress(place.cell());
        XSSFRow row = sheet.getRow(address.getRow()) == null
                ? sheet.createRow(address.getRow())
                : sheet.getRow(address.getRow());
        XSSFCell cell = row.getCell(address.getColumn());
        return Optional.of(cell == null ? row.createCell(address.getColumn()) : cell);
    }
}
