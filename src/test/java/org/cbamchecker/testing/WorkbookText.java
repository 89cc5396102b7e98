package org.cbamchecker.testing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as text that can be read and compared: each sheet as CSV, each link as an arrow to where it leads. */
public final class WorkbookText {
    private WorkbookText() {}

    /** @param most rows of a sheet; how many more there are is told */
    public static String of(Path file, int most) {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            var text = new StringWriter();
            for (Sheet sheet : workbook) {
                append(text, sheet, most);
            }
            return text.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void append(StringWriter text, Sheet sheet, int most) throws IOException {
        text.append("== ").append(sheet.getSheetName()).append("\n");
        CsvWriter csv = CsvWriter.builder().build(text);
        for (Row row : sheet) {
            if (row.getRowNum() < most) {
                csv.writeRecord(texts(row));
            }
        }
        csv.flush();
        int more = sheet.getLastRowNum() + 1 - most;
        text.append(more > 0 ? "(" + more + " more)\n\n" : "\n");
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            Cell cell = row.getCell(column);
            texts.add(cell == null ? "" : text(cell));
        }
        return texts;
    }

    /** What stands in a cell, and where it leads. */
    public static String text(Cell cell) {
        String value =
                switch (cell.getCellType()) {
                    case NUMERIC -> number((XSSFCell) cell);
                    case BLANK -> "";
                    case STRING -> cell.getStringCellValue();
                    default -> throw new IllegalStateException(cell.getAddress() + " is a " + cell.getCellType());
                };
        return cell.getHyperlink() == null
                ? value
                : value + " → " + cell.getHyperlink().getAddress().replace("'", "");
    }

    private static String number(XSSFCell cell) {
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : new BigDecimal(cell.getRawValue()).toPlainString();
    }
}
