package org.cbamchecker.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.rulebook.Manifest;
import org.cbamchecker.tables.NearestWord;
import org.cbamchecker.tables.TableSchema;

/** Finds tables by what people call them: by name, or by the file name of their workbook. */
final class TableNames {
    private TableNames() {}

    /** @throws RefusedException where the rulebook has no table of this name */
    static TableSchema named(Manifest manifest, String name) {
        return manifest.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(manifest, name));
    }

    static RefusedException unknown(Manifest manifest, String name) {
        List<String> names = manifest.tables().stream().map(TableSchema::name).toList();
        return RefusedException.unknown("TABLE-UNKNOWN", manifest.id(), name, names);
    }

    /** Whether something that was named is a workbook, and not a rulebook. */
    static boolean isWorkbook(String named) {
        return named.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** The table whose workbook has the name of this file, wherever the file stands. */
    static Optional<TableSchema> ofWorkbook(Manifest manifest, Path file) {
        String name = String.valueOf(file.getFileName());
        return manifest.tables().stream()
                .filter(table -> table.workbooks().contains(name))
                .findFirst();
    }

    /** The fault that no table of the rulebook stands in a workbook of this name. */
    static Diagnostic ofNoTable(Manifest manifest, Path file) {
        String name = String.valueOf(file.getFileName());
        List<String> known = manifest.tables().stream()
                .flatMap(table -> table.workbooks().stream())
                .toList();
        return Diagnostic.error("WORKBOOK-OF-NO-TABLE", Place.ofFile(name), NearestWord.values(name, known));
    }
}
