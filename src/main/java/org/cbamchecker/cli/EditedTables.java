package org.cbamchecker.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cbamchecker.api.Rulebooks;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.rulebook.Manifest;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookReader;

/** An edited rulebook: a whole one somewhere else, or workbooks of which somebody edits copies. */
final class EditedTables {
    private final Rulebook rulebook;
    private final Path folder;
    private final Diagnostics faults = new Diagnostics();

    private EditedTables(Rulebook rulebook, Path folder) {
        this.rulebook = rulebook;
        this.folder = folder;
    }

    /**
     * @param edited a workbook, a folder of workbooks, or a rulebook
     * @throws RefusedException with every fault of what was edited
     */
    static Rulebook of(Rulebook rulebook, String edited, RulebookOptions options, Terminal terminal) {
        Path path = terminal.environment().path(Path.of(edited));
        Path own = options.location().tablesFolder();
        if (TableNames.isWorkbook(edited)) {
            Manifest manifest = rulebook.manifest();
            if (TableNames.ofWorkbook(manifest, path).isEmpty()) {
                throw new RefusedException(List.of(TableNames.ofNoTable(manifest, path)));
            }
            return new EditedTables(rulebook, own).with(Map.of(String.valueOf(path.getFileName()), path));
        }
        boolean whole = options.rulebooks().ids().contains(edited) || Rulebooks.isRulebook(path);
        Map<String, Path> workbooks = workbooksIn(path, rulebook.manifest());
        return whole || workbooks.isEmpty()
                ? options.loaded(options.location(edited)).rulebook()
                : new EditedTables(rulebook, own).with(workbooks);
    }

    /** The workbooks of a folder that are called as those of the rulebook, by name. */
    private static Map<String, Path> workbooksIn(Path folder, Manifest manifest) {
        return manifest.tables().stream()
                .flatMap(schema -> schema.workbooks().stream())
                .filter(name -> Files.isRegularFile(folder.resolve(name)))
                .collect(Collectors.toMap(name -> name, folder::resolve));
    }

    private Rulebook with(Map<String, Path> edited) {
        Map<String, Table> tables = new LinkedHashMap<>(rulebook.tables());
        for (TableSchema schema : rulebook.manifest().tables()) {
            if (schema.workbooks().stream().anyMatch(edited::containsKey)) {
                List<Path> files = schema.workbooks().stream()
                        .map(name -> edited.getOrDefault(name, folder.resolve(name)))
                        .toList();
                tables.put(schema.name(), WorkbookReader.readFiles(schema, files, faults));
            }
        }
        if (faults.hasErrors()) {
            throw new RefusedException(faults.list());
        }
        return rulebook.withTables(tables);
    }
}
