package org.cbamchecker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.intake.CopiedList;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookReader;
import org.cbamchecker.tables.WorkbookWriter;

/**
 * Reads the three columns that somebody copied out of an act. A CSV file is put into a workbook first and read like
 * one, so that both go through the same checks of every cell.
 */
final class CopiedFactors {
    private final TableSchema schema;
    private final Diagnostics faults;

    /** @param table the table the columns are copied for */
    CopiedFactors(TableSchema table, String file, Diagnostics faults) {
        List<Column> copied = table.columns().stream()
                .filter(column -> column.role() != Column.Role.NOTE)
                .toList();
        this.faults = faults;
        schema = new TableSchema(
                table.name(),
                table.title(),
                List.of(file),
                TableSchema.Kind.REFERENCE,
                TableSchema.HitPolicy.COLLECT,
                "",
                false,
                false,
                copied);
    }

    /** The rows that could be read, with the place of each. */
    List<Placed> read(Path file) throws IOException {
        return isText(file) ? fromText(file) : fromWorkbook(file);
    }

    /** A row, and where it stands in what was copied. */
    record Placed(Row row, Place place) {}

    private static boolean isText(Path file) {
        return !file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private List<Placed> fromWorkbook(Path file) {
        var found = new Diagnostics();
        List<Placed> placed = new ArrayList<>();
        for (Row row : WorkbookReader.readFiles(schema, List.of(file), found).rows()) {
            String cell = Place.cellName(row.reference().row() - 1, 0);
            placed.add(new Placed(
                    row, new Place(row.reference().workbook(), row.reference().sheet(), cell, "")));
        }
        found.list().stream().filter(CopiedFactors::isOfCells).forEach(faults::add);
        return placed;
    }

    private List<Placed> fromText(Path file) throws IOException {
        CopiedList list = CopiedList.read(file, WorkbookWriter.headings(schema), faults);
        if (list.rows().isEmpty()) {
            return List.of();
        }
        Path folder = Files.createTempDirectory("cbam-import-");
        Path workbook = folder.resolve("copied.xlsx");
        try {
            WorkbookWriter.write(
                    schema, list.rows().stream().map(CopiedList.Line::cells).toList(), List.of(), workbook);
            return placed(list, workbook, String.valueOf(file.getFileName()));
        } finally {
            Files.deleteIfExists(workbook);
            Files.delete(folder);
        }
    }

    private List<Placed> placed(CopiedList list, Path workbook, String file) {
        var found = new Diagnostics();
        List<Placed> placed = new ArrayList<>();
        for (Row row :
                WorkbookReader.readFiles(schema, List.of(workbook), found).rows()) {
            placed.add(new Placed(
                    row, new Place(file, "", line(list, row.reference().row()), "")));
        }
        found.list().stream().filter(CopiedFactors::isOfCells).forEach(fault -> faults.add(inText(fault, list, file)));
        return placed;
    }

    /** A country stands once for each use, so its code alone is no name for a row. */
    private static boolean isOfCells(Diagnostic fault) {
        return !fault.code().equals("ROW-ID-TWICE");
    }

    /** The fault at the line of the text in place of the cell of the workbook nobody sees. */
    private static Diagnostic inText(Diagnostic fault, CopiedList list, String file) {
        String digits = fault.place().cell().replaceAll("\\D", "");
        String line = digits.isEmpty() ? "" : line(list, Integer.parseInt(digits));
        return new Diagnostic(
                fault.code(),
                fault.gravity(),
                new Place(file, "", line, fault.place().column()),
                fault.values());
    }

    private static String line(CopiedList list, int row) {
        int index = row - 2; // the first row below the headings is row 2
        return index < 0 || index >= list.rows().size()
                ? ""
                : Place.line(list.rows().get(index).number());
    }
}
