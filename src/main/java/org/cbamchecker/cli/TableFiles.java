package org.cbamchecker.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.rulebook.Manifest;
import org.cbamchecker.tables.TableSchema;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The workbooks a command is about: those that are named, or all of the rulebook. */
final class TableFiles {
    private final Terminal terminal;

    @Mixin
    private final RulebookOptions rulebook;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "workbooks")
    private List<Path> files = List.of();

    TableFiles(Terminal terminal) {
        this.terminal = terminal;
        rulebook = new RulebookOptions(terminal);
    }

    /** A workbook and the table that its rows belong to. */
    record TableFile(TableSchema schema, Path path) {}

    RulebookOptions rulebook() {
        return rulebook;
    }

    /** Whether somebody named workbooks. */
    boolean areNamed() {
        return !files.isEmpty();
    }

    /**
     * A workbook belongs to the table whose workbook has its name.
     *
     * @throws RefusedException where the rulebook cannot be read or has no workbook of a name; all at once
     */
    List<TableFile> all() {
        terminal.speak(rulebook.rulebooks().phrases(rulebook.location()));
        Diagnostics faults = new Diagnostics();
        Manifest manifest = rulebook.manifest();
        List<TableFile> found = files.isEmpty() ? ofRulebook(manifest) : named(manifest, faults);
        if (faults.hasErrors()) {
            throw new RefusedException(faults.list());
        }
        return found;
    }

    private List<TableFile> ofRulebook(Manifest manifest) {
        List<TableFile> all = new ArrayList<>();
        Path folder = rulebook.location().tablesFolder();
        for (TableSchema schema : manifest.tables()) {
            schema.workbooks().forEach(name -> all.add(new TableFile(schema, folder.resolve(name))));
        }
        return all;
    }

    private List<TableFile> named(Manifest manifest, Diagnostics faults) {
        List<TableFile> found = new ArrayList<>();
        for (Path written : files) {
            Path path = terminal.environment().path(written);
            Optional<TableSchema> schema = TableNames.ofWorkbook(manifest, path);
            if (!Files.isRegularFile(path)) {
                Place place = Place.ofFile(String.valueOf(path.getFileName()));
                faults.add(Diagnostic.error("FILE-MISSING", place, Map.of("read", written.toString())));
            } else if (schema.isPresent()) {
                found.add(new TableFile(schema.get(), path));
            } else {
                faults.add(TableNames.ofNoTable(manifest, path));
            }
        }
        return found;
    }
}
