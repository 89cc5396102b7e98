package org.cbamchecker.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.rulebook.Manifest;
import org.cbamchecker.rulebook.RulebookLoader;
import org.cbamchecker.tables.NearestWord;
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

    /**
     * What the rulebook says of its tables.
     *
     * @throws RefusedException where the rulebook cannot be read
     */
    Manifest manifest() {
        Diagnostics faults = new Diagnostics();
        return RulebookLoader.manifest(rulebook.location(), faults)
                .orElseThrow(() -> new RefusedException(faults.list()));
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
        List<TableFile> found = RulebookLoader.manifest(rulebook.location(), faults)
                .map(manifest -> files.isEmpty() ? ofRulebook(manifest) : named(manifest, faults))
                .orElse(List.of());
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
        Map<String, TableSchema> byName = new LinkedHashMap<>();
        manifest.tables().forEach(schema -> schema.workbooks().forEach(name -> byName.put(name, schema)));
        List<TableFile> found = new ArrayList<>();
        for (Path written : files) {
            Path path = terminal.environment().path(written);
            String name = String.valueOf(path.getFileName());
            if (!Files.isRegularFile(path)) {
                faults.add(Diagnostic.error("FILE-MISSING", Place.ofFile(name), Map.of("read", written.toString())));
            } else if (byName.containsKey(name)) {
                found.add(new TableFile(byName.get(name), path));
            } else {
                faults.add(unknown(name, List.copyOf(byName.keySet())));
            }
        }
        return found;
    }

    private static Diagnostic unknown(String name, List<String> known) {
        Map<String, String> values = new HashMap<>(Map.of("read", name));
        NearestWord.of(name, known).ifPresent(nearest -> values.put("nearest", nearest));
        return Diagnostic.error("WORKBOOK-OF-NO-TABLE", Place.ofFile(name), values);
    }
}
