package org.cbamchecker.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
    private static final Set<String> OTHER_SHEETS = Set.of("Tests", "Notes");

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
        if (rows.isEmpty() && !schema.mayBeEmpty() && !own.hasErrors()) {
            Place place = Place.ofFile(String.join(", ", schema.workbooks()));
            sink.add(Diagnostic.error("TABLE-EMPTY", place, Map.of("read", schema.name())));
        }
        return new Table(schema, rows);
    }

    private List<Row> read(Path file) {
        if (!WorkbookGuard.passes(file, sink)) {
            return List.of();
        }
        try (OpenWorkbook workbook = OpenWorkbook.open(file)) {
            return read(workbook, String.valueOf(file.getFileName()));
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            Map<String, String> values = Map.of("read", String.valueOf(damaged.getMessage()));
            refuse("WORKBOOK-DAMAGED", Place.ofFile(String.valueOf(file.getFileName())), values);
            return List.of();
        }
    }

    private List<Row> read(OpenWorkbook workbook, String file) throws IOException, XMLStreamException {
        checkSheets(workbook, file);
        List<Row> rows = new ArrayList<>();
        for (OpenWorkbook.Sheet sheet : workbook.sheets()) {
            if (sheet.name().equals(schema.sheet())) {
                CellSite.SheetFaults faults = new CellSite.SheetFaults(sink, file, sheet.name());
                rows.addAll(new SheetReader(schema, faults).read(workbook, sheet));
            }
        }
        return rows;
    }

    private void checkSheets(OpenWorkbook workbook, String file) {
        Set<String> present =
                workbook.sheets().stream().map(OpenWorkbook.Sheet::name).collect(Collectors.toCollection(TreeSet::new));
        for (String name : present) {
            if (!name.equals(schema.sheet()) && !OTHER_SHEETS.contains(name)) {
                Map<String, String> values = new HashMap<>(Map.of("read", name, "allowed", allowedSheets()));
                NearestWord.of(name, List.of(schema.sheet(), "Tests", "Notes"))
                        .ifPresent(nearest -> values.put("nearest", nearest));
                refuse("SHEET-UNDECLARED", new Place(file, name, "", ""), values);
            }
        }
        if (!present.contains(schema.sheet())) {
            Map<String, String> values = Map.of("read", String.join(", ", present), "allowed", schema.sheet());
            refuse("SHEET-MISSING", Place.ofFile(file), values);
        }
    }

    private String allowedSheets() {
        return schema.sheet() + ", Tests, Notes";
    }

    private void refuse(String code, Place place, Map<String, String> values) {
        sink.add(Diagnostic.error(code, place, values));
    }
}
