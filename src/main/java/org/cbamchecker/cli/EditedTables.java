package org.cbamchecker.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.rulebook.Manifest;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookReader;

/** An edited rulebook: a whole one somewhere else, or one workbook of which somebody edits a copy. */
final class EditedTables {
    private EditedTables() {}

    /** @throws RefusedException with every fault of what was edited */
    static Rulebook of(Rulebook rulebook, String edited, RulebookOptions options, Terminal terminal) {
        if (!TableNames.isWorkbook(edited)) {
            return options.loaded(options.location(edited)).rulebook();
        }
        Path file = terminal.environment().path(Path.of(edited));
        String name = String.valueOf(file.getFileName());
        Manifest manifest = rulebook.manifest();
        TableSchema schema = TableNames.ofWorkbook(manifest, file)
                .orElseThrow(() -> new RefusedException(List.of(TableNames.ofNoTable(manifest, file))));
        Path folder = options.location().tablesFolder();
        List<Path> files = schema.workbooks().stream()
                .map(workbook -> workbook.equals(name) ? file : folder.resolve(workbook))
                .toList();
        var faults = new Diagnostics();
        Table table = WorkbookReader.readFiles(schema, files, faults);
        if (faults.hasErrors()) {
            throw new RefusedException(faults.list());
        }
        Map<String, Table> tables = new LinkedHashMap<>(rulebook.tables());
        tables.put(schema.name(), table);
        return rulebook.withTables(tables);
    }
}
