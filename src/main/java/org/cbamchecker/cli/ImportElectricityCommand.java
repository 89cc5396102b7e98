package org.cbamchecker.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.report.Notation;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookReader;
import org.cbamchecker.tables.WorkbookWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code cbam rulebook import-electricity}: takes in factors that everybody may read and copy for themselves, but that
 * the program may not bring along.
 */
@Command(name = "import-electricity", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ImportElectricityCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final RulebookOptions options;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "to")
    private Path to;

    ImportElectricityCommand(Terminal terminal) {
        this.terminal = terminal;
        options = new RulebookOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Rulebook rulebook = options.loaded().rulebook();
        TableSchema schema = rulebook.table(ElectricityFactors.TABLE).schema();
        List<List<String>> rows = rows(rulebook, schema);
        Path folder = to == null
                ? options.location().tablesFolder()
                : terminal.environment().path(to);
        Path target = folder.resolve(schema.workbooks().get(0));
        write(schema, rows, target);
        String shown = terminal.environment().shown(target);
        terminal.out()
                .println(terminal.text("cli.imported", Map.of("rows", Notation.count(rows.size()), "file", shown)));
        return ExitCode.DONE;
    }

    private List<List<String>> rows(Rulebook rulebook, TableSchema schema) throws IOException {
        var faults = new Diagnostics();
        Path source = terminal.environment().path(file);
        List<CopiedFactors.Placed> copied =
                new CopiedFactors(schema, String.valueOf(source.getFileName()), faults).read(source);
        var factors = new ElectricityFactors(rulebook, faults);
        copied.forEach(factors::check);
        refuseFaults(faults);
        var today = terminal.environment().today();
        return copied.stream()
                .map(placed -> ElectricityFactors.lawRow(placed.row(), today))
                .toList();
    }

    /** The draft is read back as a check would read it, before it takes the place of what was there. */
    private void write(TableSchema schema, List<List<String>> rows, Path target) throws IOException {
        try (WholeFile whole = WholeFile.begin(target)) {
            List<String> notes = List.of(terminal.text("cli.imported.note", Map.of("file", file.getFileName())));
            WorkbookWriter.write(schema, rows, notes, whole.draft());
            var faults = new Diagnostics();
            WorkbookReader.readFiles(schema, List.of(whole.draft()), faults);
            refuseFaults(faults);
            whole.complete();
        }
    }

    private static void refuseFaults(Diagnostics faults) {
        if (faults.hasErrors()) {
            throw new RefusedException(faults.list());
        }
    }
}
