package org.cbamchecker.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.engine.CompiledRulebook;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookReader;
import org.cbamchecker.tables.WorkbookWriter;

/**
 * Edits that a person could make in the workbooks. Each file {@code <table>.tsv} holds one edit a line: {@code -} and a
 * row id take a row out; {@code +} and the cells, divided by tabs, add one. The edited table passes through the
 * workbook and its reader like any other.
 */
final class EditedTables {
    private EditedTables() {}

    static CompiledRulebook in(Path folder) {
        Rulebook shipped = ShippedRulebook.compiled().rulebook();
        Map<String, Table> tables = new LinkedHashMap<>(shipped.tables());
        StringBuilder digest = new StringBuilder(shipped.digest());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".tsv", "");
                tables.put(name, edited(shipped.table(name), Files.readAllLines(file)));
                digest.append(Files.readString(file).hashCode());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return ShippedRulebook.compile(new Rulebook(shipped.manifest(), shipped.rules(), tables, digest.toString()));
    }

    private static Table edited(Table table, List<String> edits) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(texts(table.schema(), row)));
        for (String edit : edits) {
            List<String> cells = List.of(edit.split("\t", -1));
            if (cells.get(0).equals("-")) {
                int idColumn = WorkbookWriter.headings(table.schema()).indexOf("Row id");
                if (!rows.removeIf(row -> row.get(idColumn).equals(cells.get(1)))) {
                    throw new IllegalStateException("No row " + cells.get(1) + " in " + table.name());
                }
            } else {
                rows.add(cells.subList(1, cells.size()));
            }
        }
        return reread(table.schema(), rows);
    }

    private static Table reread(TableSchema schema, List<List<String>> rows) throws IOException {
        Path workbook = Files.createTempFile("edited-" + schema.name(), ".xlsx");
        try {
            WorkbookWriter.write(schema, rows, List.of(), workbook);
            Diagnostics faults = new Diagnostics();
            Table read = WorkbookReader.readFiles(schema, List.of(workbook), faults);
            if (faults.hasErrors()) {
                throw new IllegalStateException(faults.list().toString());
            }
            return read;
        } finally {
            Files.delete(workbook);
        }
    }

    private static List<String> texts(TableSchema schema, Row row) {
        List<String> texts =
                new ArrayList<>(row.cells().stream().map(Cell::canonical).toList());
        if (WorkbookWriter.headings(schema).size() > texts.size()) {
            texts.addAll(List.of(
                    row.reference().id(),
                    row.reference().legalBasis(),
                    row.validity().source(),
                    String.valueOf(row.validity().checkedOn()),
                    day(row.validity().text().from()),
                    day(row.validity().text().to()),
                    day(row.validity().applies().from()),
                    day(row.validity().applies().to())));
        }
        return texts;
    }

    private static String day(java.time.LocalDate day) {
        return day == null || day.equals(java.time.LocalDate.MIN) || day.equals(java.time.LocalDate.MAX)
                ? ""
                : day.toString();
    }
}
