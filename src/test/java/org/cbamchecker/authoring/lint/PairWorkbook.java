package org.cbamchecker.authoring.lint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cbamchecker.tables.LawColumns;
import org.cbamchecker.tables.SampleTable;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookWriter;

/** Makes the workbook that a page describes. */
final class PairWorkbook {
    private static final Map<String, String> USUAL = Map.of(
            LawColumns.LEGAL_BASIS, "ACT:Art.1",
            LawColumns.SOURCE, "The act",
            LawColumns.CHECKED_ON, "2026-11-20");

    private final TableSchema schema;
    private final DiagnosticPair.Draft draft;
    private final Path file;

    PairWorkbook(TableSchema schema, DiagnosticPair.Draft draft, Path file) {
        this.schema = schema;
        this.draft = draft;
        this.file = file;
    }

    /** A workbook of a table, in the form the program gives it, but for the cells and steps that say otherwise. */
    void write() throws IOException {
        List<List<String>> rows = draft.grids().stream()
                .filter(grid -> grid.sheet().isEmpty())
                .findFirst()
                .map(this::rows)
                .orElse(List.of());
        List<List<String>> plain = rows.stream()
                .map(row -> row.stream().map(PairWorkbook::plain).toList())
                .toList();
        WorkbookWriter.write(schema, plain, List.of(), file);
        SampleTable.alter(file, workbook -> {
            store(workbook.getSheet(schema.sheet()), rows);
            draft.grids().stream()
                    .filter(grid -> !grid.sheet().isEmpty())
                    .forEach(grid -> fill(workbook.getSheet(grid.sheet()), grid.rows()));
            draft.steps().stream().filter(step -> !isOfPackage(step)).forEach(step -> take(workbook, step));
        });
        for (String step :
                draft.steps().stream().filter(PairWorkbook::isOfPackage).toList()) {
            new PackageStep(file).take(step);
        }
    }

    /** One text per heading of the sheet; a page leaves out what is as usual. */
    private List<List<String>> rows(DiagnosticPair.Grid grid) {
        List<String> given = grid.rows().get(0);
        return IntStream.range(1, grid.rows().size())
                .mapToObj(number -> {
                    Map<String, String> texts = new HashMap<>(USUAL);
                    texts.put(LawColumns.ROW_ID, "R" + number);
                    IntStream.range(0, given.size())
                            .forEach(i -> texts.put(
                                    given.get(i), grid.rows().get(number).get(i)));
                    return WorkbookWriter.headings(schema).stream()
                            .map(heading -> texts.getOrDefault(heading, ""))
                            .toList();
                })
                .toList();
    }

    private static String plain(String written) {
        RawText cell = new RawText(written);
        return cell.isStored() ? "" : cell.text();
    }

    private static void store(XSSFSheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                RawText cell = new RawText(rows.get(row).get(column));
                if (cell.isStored()) {
                    cell.store(cell(sheet, row + 1, column));
                }
            }
        }
    }

    /** Rows of a sheet beside the table; only one, since the marked range has one. */
    private static void fill(XSSFSheet sheet, List<List<String>> rows) {
        XSSFRow headings = sheet.getRow(0);
        for (int i = 0; i < rows.get(0).size(); i++) {
            for (int column = 0; column < headings.getLastCellNum(); column++) {
                if (headings.getCell(column)
                        .getStringCellValue()
                        .equals(rows.get(0).get(i))) {
                    new RawText(rows.get(1).get(i)).store(cell(sheet, 1, column));
                }
            }
        }
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        XSSFRow found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return found.getCell(column) == null ? found.createCell(column) : found.getCell(column);
    }

    private static boolean isOfPackage(String step) {
        return step.startsWith("part ")
                || step.startsWith("parts ")
                || step.startsWith("file ")
                || step.startsWith("in part ");
    }

    private void take(XSSFWorkbook workbook, String step) {
        XSSFSheet sheet = workbook.getSheet(schema.sheet());
        String[] sides = step.split(": ", 2);
        String[] words = sides[0].split(" ");
        String last = words[words.length - 1];
        switch (sides[0].substring(0, sides[0].lastIndexOf(' '))) {
            case "cell" -> {
                CellAddress at = new CellAddress(last);
                new RawText(sides[1]).store(cell(sheet, at.getRow(), at.getColumn()));
            }
            case "cells" ->
                CellRangeAddress.valueOf(last)
                        .forEach(at -> new RawText(sides[1]).store(cell(sheet, at.getRow(), at.getColumn())));
            case "format" -> {
                CellAddress at = new CellAddress(last);
                XSSFCellStyle style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat(sides[1]));
                cell(sheet, at.getRow(), at.getColumn()).setCellStyle(style);
            }
            case "blank row" -> sheet.getRow(Integer.parseInt(last) - 1).forEach(Cell::setBlank);
            case "hide row" -> sheet.getRow(Integer.parseInt(last) - 1).setZeroHeight(true);
            case "hide column" -> sheet.setColumnHidden(CellReference.convertColStringToIndex(last), true);
            case "hide sheet" -> workbook.setSheetVisibility(workbook.getSheetIndex(last), SheetVisibility.HIDDEN);
            case "hide deeply sheet" ->
                workbook.setSheetVisibility(workbook.getSheetIndex(last), SheetVisibility.VERY_HIDDEN);
            case "add sheet" -> workbook.createSheet(last);
            case "name sheet" -> workbook.setSheetName(workbook.getSheetIndex(sheet), last);
            case "paint white" -> {
                var formats = sheet.getSheetConditionalFormatting();
                var rule = formats.createConditionalFormattingRule("TRUE");
                rule.createFontFormatting().setFontColorIndex(IndexedColors.WHITE.index);
                formats.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf(last)}, rule);
            }
            case "merge" -> sheet.addMergedRegionUnsafe(CellRangeAddress.valueOf(last));
            case "mark as table" -> sheet.createTable(new AreaReference(last, workbook.getSpreadsheetVersion()));
            default -> throw new AssertionError("No such step: " + step);
        }
    }

    /** A workbook in the form of somebody else: every grid as it stands, headings and all. */
    static void writePublication(DiagnosticPair.Draft draft, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (DiagnosticPair.Grid grid : draft.grids()) {
                XSSFSheet sheet = workbook.createSheet(grid.sheet());
                for (int row = 0; row < grid.rows().size(); row++) {
                    for (int column = 0; column < grid.rows().get(row).size(); column++) {
                        publish(grid.rows().get(row).get(column), cell(sheet, row, column));
                    }
                }
            }
            workbook.write(out);
        }
    }

    private static void publish(String written, XSSFCell cell) {
        if (written.matches("[0-9]+\\.[0-9]+")) {
            cell.setCellValue(Double.parseDouble(written));
        } else if (!written.isEmpty()) {
            new RawText(written).store(cell);
        }
    }
}
