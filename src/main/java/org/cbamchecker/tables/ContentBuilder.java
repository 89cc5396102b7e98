package org.cbamchecker.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.cbamchecker.diagnostics.Diagnostics;

/** Gathers what stands on the sheets of one workbook. */
final class ContentBuilder {
    private final TableSchema schema;
    private final String file;
    private final Diagnostics sink;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> leftOut = new ArrayList<>();
    private final Map<CompanionSheet, List<Row>> beside = new EnumMap<>(CompanionSheet.class);
    private final List<String> notes = new ArrayList<>();
    private final Map<String, WorkbookContent.Layout> layouts = new HashMap<>();

    ContentBuilder(TableSchema schema, String file, Diagnostics sink) {
        this.schema = schema;
        this.file = file;
        this.sink = sink;
    }

    void addAll(OpenWorkbook workbook) throws IOException, XMLStreamException {
        for (OpenWorkbook.Sheet sheet : workbook.sheets()) {
            add(workbook, sheet);
        }
    }

    private void add(OpenWorkbook workbook, OpenWorkbook.Sheet sheet) throws IOException, XMLStreamException {
        if (sheet.name().equals(schema.sheet())) {
            SheetReader reader = reader(schema, sheet);
            rows.addAll(read(reader, workbook, sheet));
            leftOut.addAll(reader.leftOut());
        } else if (sheet.name().equals(CompanionSheet.NOTES)) {
            freeText(workbook, sheet, this::addNote);
        } else if (sheet.name().equals(CompanionSheet.REMARKS)) {
            freeText(workbook, sheet, row -> {});
        } else {
            Optional<CompanionSheet> companion = companion(sheet.name());
            if (companion.isPresent()) {
                TableSchema columns = companion.get().schemaFor(schema);
                List<Row> read = read(reader(columns, sheet), workbook, sheet);
                beside.put(companion.get(), read);
                String name = columns.columns().get(0).heading();
                UniqueRows.check(columns, read, sink, (row, none) -> build().place(row, name));
            }
        }
    }

    private Optional<CompanionSheet> companion(String sheet) {
        return CompanionSheet.of(schema).stream()
                .filter(one -> one.schemaFor(schema).sheet().equals(sheet))
                .findFirst();
    }

    private SheetReader reader(TableSchema columns, OpenWorkbook.Sheet sheet) {
        return new SheetReader(columns, new SheetFaults(sink, file, sheet.name()));
    }

    private List<Row> read(SheetReader reader, OpenWorkbook workbook, OpenWorkbook.Sheet sheet)
            throws IOException, XMLStreamException {
        List<Row> read = reader.read(workbook, sheet);
        layouts.put(sheet.name(), reader.layout());
        return read;
    }

    /** Nothing on such a sheet is read as data, and yet no cell of it may reckon. */
    private void freeText(OpenWorkbook workbook, OpenWorkbook.Sheet sheet, Consumer<RawRow> lines)
            throws IOException, XMLStreamException {
        var faults = new SheetFaults(sink, file, sheet.name());
        SheetShape shape = workbook.parse(sheet, row -> {
            row.cells().stream().filter(cell -> cell.formula() != null).forEach(faults::tellFormula);
            lines.accept(row);
        });
        faults.tellFormulas(shape);
        faults.tellRest();
    }

    /** The title in row 1 comes from the rulebook. */
    private void addNote(RawRow row) {
        if (row.number() > 1) {
            notes.add(CleanText.of(row.at(0).text()));
        }
    }

    WorkbookContent build() {
        return new WorkbookContent(schema, file, rows, leftOut, beside, notes, layouts);
    }
}
