package org.cbamchecker.docs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The folder in which README's commands are run: the samples, the shipped tables, and a rulebook copied to
 * {@code proposal} and edited, first with slips and then, in {@code mended}, without.
 */
public final class ReadmeFolder {
    private static final String ORIGINS = "annex-3-exempt-origins.xlsx";
    private static final String SCOPE = "annex-1-scope.xlsx";

    /** What README tells of: a country by its name, and a day that does not exist. */
    private static final Map<String, String> WITH_SLIPS = Map.of(
            "Origin",
            "Taiwan",
            "Name",
            "Taiwan",
            "Row id",
            "origin-TW",
            "Checked on",
            "2026-11-31",
            "Note",
            "A proposal.");

    private static final Map<String, String> MENDED = Map.of(
            "Origin", "TW", "Name", "Taiwan", "Row id", "origin-TW", "Checked on", "2026-11-21", "Note", "A proposal.");

    /** The row of Switzerland, from 0. */
    private static final int SWITZERLAND = 7;

    /** A good that is listed already. */
    private static final Map<String, String> LISTED_AGAIN = Map.of("Listed", "exclude", "Row id", "scope-clinker");

    /** The row of cement clinker, from 0. */
    private static final int CLINKER = 5;

    private ReadmeFolder() {}

    /** Prepares the folder named by the only argument, for whoever writes README anew. */
    public static void main(String[] arguments) throws IOException {
        prepare(Path.of(arguments[0]));
    }

    static void prepare(Path folder) throws IOException {
        for (String shared : new String[] {"samples", "decision-tables"}) {
            Files.createSymbolicLink(folder.resolve(shared), Path.of(shared).toAbsolutePath());
        }
        copy(Path.of("rules", "eu-cbam"), folder.resolve("proposal/rules/eu-cbam"));
        Path tables = folder.resolve("proposal/decision-tables/eu-cbam");
        copy(Path.of("decision-tables", "eu-cbam"), tables);
        Path mended = Files.createDirectory(folder.resolve("mended")).resolve(ORIGINS);
        Files.copy(tables.resolve(ORIGINS), mended);
        addRow(tables.resolve(ORIGINS), SWITZERLAND, WITH_SLIPS);
        addRow(tables.resolve(SCOPE), CLINKER, LISTED_AGAIN);
        addRow(mended, SWITZERLAND, MENDED);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    /** Adds a row below the last one as somebody does who copies it and writes over some of its cells. */
    private static void addRow(Path workbook, int modelRow, Map<String, String> cells) throws IOException {
        try (XSSFWorkbook open = new XSSFWorkbook(Files.newInputStream(workbook))) {
            XSSFSheet sheet = open.getSheetAt(0);
            XSSFRow model = sheet.getRow(modelRow);
            XSSFRow added = sheet.createRow(sheet.getLastRowNum() + 1);
            for (Cell cell : model) {
                Cell copied = added.createCell(cell.getColumnIndex());
                copied.setCellStyle(cell.getCellStyle());
                String heading = sheet.getRow(0).getCell(cell.getColumnIndex()).getStringCellValue();
                fill(copied, cell, cells.get(heading));
            }
            XSSFTable table = sheet.getTables().get(0);
            table.setArea(new AreaReference(
                    new CellReference(0, 0),
                    new CellReference(added.getRowNum(), table.getEndColIndex()),
                    SpreadsheetVersion.EXCEL2007));
            try (OutputStream out = Files.newOutputStream(workbook)) {
                open.write(out);
            }
        }
    }

    private static void fill(Cell cell, Cell model, String written) {
        if (written != null) {
            cell.setCellValue(written);
        } else if (model.getCellType() == CellType.NUMERIC) {
            cell.setCellValue(model.getNumericCellValue());
        } else if (model.getCellType() == CellType.STRING) {
            cell.setCellValue(model.getStringCellValue());
        }
    }
}
