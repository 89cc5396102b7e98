package org.cbamchecker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cbamchecker.authoring.official.TakenIn;
import org.cbamchecker.authoring.official.TakenInJson;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.rulebook.DiagnosticText;
import org.cbamchecker.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cbam tables import}: makes tables of the rulebook from what the Commission publishes. */
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TablesImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final RulebookOptions options;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "kind")
    private ImportKind kind;

    @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "to")
    private Path to;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--fail-on", paramLabel = "GRAVITY", descriptionKey = "fail-on")
    private Diagnostic.Gravity failOn = Diagnostic.Gravity.ERROR;

    TablesImportCommand(Terminal terminal) {
        this.terminal = terminal;
        options = new RulebookOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Rulebook rulebook = options.loaded().rulebook();
        TakenIn taken = taken(new TableImport(terminal, rulebook, folders()));
        if (json) {
            new TakenInJson(new DiagnosticText(terminal.messages())).write(taken, terminal.out());
        } else {
            terminal.out().print(new ImportReport(terminal).of(taken));
        }
        if (taken.isRefused()) {
            return ExitCode.REFUSED;
        }
        boolean failed =
                taken.remarks().stream().anyMatch(remark -> remark.gravity().compareTo(failOn) <= 0);
        return failed ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** Machines are told why a file is refused in the form they asked for; people, as all commands tell them. */
    private TakenIn taken(TableImport tables) throws IOException {
        Path path = terminal.environment().path(file);
        String digest = Files.isRegularFile(path) ? FileDigest.of(path) : "";
        var source = new TakenIn.Source(String.valueOf(path.getFileName()), digest);
        try {
            return tables.take(new TableImport.Task(path, source, Optional.ofNullable(kind)));
        } catch (RefusedException refused) {
            if (json) {
                return TakenIn.refused(source, refused.faults());
            }
            throw refused;
        }
    }

    private TableDraft.Folders folders() {
        Path present = options.location().tablesFolder();
        return new TableDraft.Folders(
                present, to == null ? present : terminal.environment().path(to));
    }
}
