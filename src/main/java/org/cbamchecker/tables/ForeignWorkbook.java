package org.cbamchecker.tables;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;

/**
 * A workbook that somebody else laid out, cell by cell as stored. Nothing is judged but whether the file may be read at
 * all; what its cells mean is for the reader of that layout.
 *
 * @param file its file name
 * @param from1904 whether its days are counted from 1904, as old workbooks from a Mac do
 */
public record ForeignWorkbook(String file, boolean from1904, List<Sheet> sheets) {
    private static final LocalDate BASE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate BASE_1904 = LocalDate.of(1904, 1, 1);
    /** 31 December 9999. */
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_465);

    public ForeignWorkbook {
        sheets = List.copyOf(sheets);
    }

    /** A sheet and its lines that hold anything, from the top. */
    public record Sheet(String file, String name, List<Line> lines) {
        public Sheet {
            lines = List.copyOf(lines);
        }

        public Place place(Cell cell, String heading) {
            return new Place(file, name, Place.cellName(cell.row() - 1, cell.column()), heading);
        }
    }

    /**
     * A line of a sheet.
     *
     * @param number as Excel shows it, from 1
     * @param cells those with content, from left to right
     */
    public record Line(int number, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** The cell in a column, counted from 0; one without text where nothing stands there. */
        public Cell at(int column) {
            for (Cell cell : cells) {
                if (cell.column() == column) {
                    return cell;
                }
            }
            return new Cell(number, column, "", Optional.empty());
        }
    }

    /**
     * A cell.
     *
     * @param row as Excel shows it, from 1
     * @param column from 0
     * @param text without the characters nobody sees: no-break spaces are spaces, none stand at the ends; of a number
     *     its digits without an exponent
     * @param number where the cell is stored as a number, the shortest decimal that is the same binary number
     */
    public record Cell(int row, int column, String text, Optional<BigDecimal> number) {}

    /** Reads a workbook. Never throws; nothing where {@code sink} was told why not. */
    public static Optional<ForeignWorkbook> read(Path file, Diagnostics sink) {
        if (!WorkbookGuard.passes(file, WorkbookLimits.TABLES, sink)) {
            return Optional.empty();
        }
        String name = String.valueOf(file.getFileName());
        try (OpenWorkbook workbook = OpenWorkbook.open(file)) {
            List<Sheet> sheets = new ArrayList<>();
            for (OpenWorkbook.Sheet sheet : workbook.sheets()) {
                List<Line> lines = new ArrayList<>();
                workbook.parse(sheet, row -> lines.add(line(row)));
                sheets.add(new Sheet(name, CleanText.of(sheet.name()), lines));
            }
            return Optional.of(new ForeignWorkbook(name, workbook.countsFrom1904(), sheets));
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            Map<String, String> values = Map.of("read", String.valueOf(damaged.getMessage()));
            sink.add(Diagnostic.error("WORKBOOK-DAMAGED", Place.ofFile(name), values));
            return Optional.empty();
        }
    }

    private static Line line(RawRow row) {
        List<Cell> cells = new ArrayList<>();
        for (RawCell raw : row.cells()) {
            Optional<BigDecimal> number =
                    raw.kind() == RawCell.Kind.NUMBER ? NumberCells.decimal(raw.text()) : Optional.empty();
            String text = number.map(BigDecimal::toPlainString).orElseGet(() -> CleanText.of(raw.text()));
            if (!text.isEmpty()) {
                cells.add(new Cell(raw.row(), raw.column(), text, number));
            }
        }
        return new Line(row.number(), cells);
    }

    /** The day a cell holds, where it is stored as one. */
    public Optional<LocalDate> day(Cell cell) {
        return cell.number()
                .filter(serial -> serial.signum() > 0 && serial.compareTo(LAST_SERIAL) <= 0)
                .map(serial -> (from1904 ? BASE_1904 : BASE_1900).plusDays(serial.longValue()));
    }
}
