package org.cbamchecker.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;

/**
 * Reads a table from its workbooks. Every cell is checked by its column, all faults are reported at their cells and
 * at once, and a row with a fault is left out only together with an error that says so.
 */
public final class WorkbookReader {
    private final TableSchema schema;
    private final Diagnostics sink;

    private WorkbookReader(TableSchema schema, Diagnostics sink) {
        this.schema = schema;
        this.sink = sink;
    }

    /** Reads the workbooks the schema names from a folder. Never throws; the table is sound if no error was added. */
    public static Table read(TableSchema schema, Path folder, Diagnostics sink) {
        return readFiles(
                schema, schema.workbooks().stream().map(folder::resolve).toList(), sink);
    }

    /** Reads the table from these workbooks. Never throws; the table is sound if no error was added. */
    public static Table readFiles(TableSchema schema, List<Path> files, Diagnostics sink) {
        List<Row> rows = new ArrayList<>();
        Diagnostics own = new Diagnostics();
        for (Path file : files) {
            rows.addAll(new WorkbookReader(schema, own).read(file));
        }
        sink.addAll(own);
        UniqueRows.check(schema, rows, sink);
        checkEmpty(schema, rows, own, sink);
        return new Table(schema, rows);
    }

    /**
     * Reads everything that stands in one workbook: the rows, the sheets beside them, the notes. Never throws; a sheet
     * with a fault is whole but for the rows that a fault names.
     */
    public static WorkbookContent readContent(TableSchema schema, Path file, Diagnostics sink) {
        WorkbookReader reader = new WorkbookReader(schema, sink);
        ContentBuilder content = new ContentBuilder(schema, String.valueOf(file.getFileName()), sink);
        reader.open(file, content::addAll);
        return content.build();
    }

    /**
     * Reads everything that stands in the workbooks of one table, and proves what they must keep to together. Never
     * throws; the table is sound if no error was added.
     */
    public static List<WorkbookContent> readContents(
            TableSchema schema, List<Path> files, ContentReader reader, Diagnostics sink) {
        Diagnostics own = new Diagnostics();
        Map<String, WorkbookContent> contents = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        List<Row> leftOut = new ArrayList<>();
        for (Path file : files) {
            WorkbookContent content = reader.read(schema, file, own);
            contents.put(content.file(), content);
            rows.addAll(content.rows());
            leftOut.addAll(content.leftOut());
        }
        sink.addAll(own);
        UniqueRows.Places places =
                (row, headings) -> contents.get(row.reference().workbook())
                        .place(row, headings.stream().findFirst().orElse(""));
        UniqueRows.check(schema, rows, sink, places);
        UniqueRows.checkIdsOf(leftOut, rows, sink, places);
        checkEmpty(schema, rows, own, sink);
        return List.copyOf(contents.values());
    }

    /** The same, reading every workbook from its file. */
    public static List<WorkbookContent> readContents(TableSchema schema, List<Path> files, Diagnostics sink) {
        return readContents(schema, files, WorkbookReader::readContent, sink);
    }

    private static void checkEmpty(TableSchema schema, List<Row> rows, Diagnostics own, Diagnostics sink) {
        if (rows.isEmpty() && !schema.mayBeEmpty() && !own.hasErrors()) {
            Place place = Place.ofFile(String.join(", ", schema.workbooks()));
            sink.add(Diagnostic.error("TABLE-EMPTY", place, Map.of("read", schema.name())));
        }
    }

    private List<Row> read(Path file) {
        List<Row> rows = new ArrayList<>();
        open(file, workbook -> readRows(workbook, String.valueOf(file.getFileName()), rows));
        return rows;
    }

    /** What is done with an open workbook. */
    private interface Reading {
        void of(OpenWorkbook workbook) throws IOException, XMLStreamException;
    }

    private void open(Path file, Reading reading) {
        if (!WorkbookGuard.passes(file, WorkbookLimits.TABLES, sink)) {
            return;
        }
        String name = String.valueOf(file.getFileName());
        try (OpenWorkbook workbook = OpenWorkbook.open(file)) {
            workbook.liveNames()
                    .forEach(formula -> refuse(
                            "WORKBOOK-FORMULA", Place.ofFile(name), Map.of("read", CellSite.shortened(formula))));
            checkSheets(workbook, name);
            reading.of(workbook);
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            Map<String, String> values = Map.of("read", String.valueOf(damaged.getMessage()));
            refuse("WORKBOOK-DAMAGED", Place.ofFile(name), values);
        }
    }

    private void readRows(OpenWorkbook workbook, String file, List<Row> rows) throws IOException, XMLStreamException {
        for (OpenWorkbook.Sheet sheet : workbook.sheets()) {
            if (sheet.name().equals(schema.sheet())) {
                SheetFaults faults = new SheetFaults(sink, file, sheet.name());
                rows.addAll(new SheetReader(schema, faults).read(workbook, sheet));
            }
        }
    }

    private void checkSheets(OpenWorkbook workbook, String file) {
        Set<String> present =
                workbook.sheets().stream().map(OpenWorkbook.Sheet::name).collect(Collectors.toCollection(TreeSet::new));
        List<String> allowed = CompanionSheet.sheetsOf(schema);
        for (String name : present) {
            if (!allowed.contains(name)) {
                refuse("SHEET-UNDECLARED", new Place(file, name, "", ""), NearestWord.values(name, allowed));
            }
        }
        if (!present.contains(schema.sheet())) {
            Map<String, String> values = Map.of("read", String.join(", ", present), "allowed", schema.sheet());
            refuse("SHEET-MISSING", Place.ofFile(file), values);
        }
    }

    private void refuse(String code, Place place, Map<String, String> values) {
        sink.add(Diagnostic.error(code, place, values));
    }
}
