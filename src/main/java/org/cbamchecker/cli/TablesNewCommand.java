package org.cbamchecker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cbamchecker.authoring.form.ExampleWorkbook;
import org.cbamchecker.report.Notation;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cbam tables new}: a fresh workbook for a table, with headings, choices, colours and one example. */
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TablesNewCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final RulebookOptions rulebook;

    @Parameters(paramLabel = "TABLE", descriptionKey = "table")
    private String table;

    @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "to")
    private Path to = Path.of("");

    TablesNewCommand(Terminal terminal) {
        this.terminal = terminal;
        rulebook = new RulebookOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        terminal.speak(rulebook.rulebooks().phrases(rulebook.location()));
        TableSchema schema = TableNames.named(rulebook.manifest(), table);
        Path target = terminal.environment().path(to).resolve(schema.workbooks().get(0));
        refuseOverwriting(target);
        write(schema, target);
        String shown = Notation.plain(terminal.environment().shown(target));
        terminal.out().println(terminal.text("cli.tables.written", Map.of("file", shown)));
        return ExitCode.DONE;
    }

    private void write(TableSchema schema, Path target) throws IOException {
        try (WholeFile whole = WholeFile.begin(target)) {
            List<String> example =
                    ExampleWorkbook.row(schema, terminal.environment().today());
            List<String> notes = List.of(terminal.text("cli.tables.new.note", Map.of()));
            WorkbookWriter.write(schema, List.of(example), notes, whole.draft());
            whole.complete();
        }
    }

    /** Somebody's work may stand there. */
    private static void refuseOverwriting(Path target) {
        if (Files.exists(target)) {
            String name = String.valueOf(target.getFileName());
            throw RefusedException.of("FILE-EXISTS", name, Map.of("read", name));
        }
    }
}
