package org.cbamchecker.cli;

import java.util.concurrent.Callable;
import org.cbamchecker.rulebook.Loaded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cbam rulebook show}: what stands in a rulebook. */
@Command(name = "show", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RulebookShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final RulebookOptions options;

    @Option(names = "--table", paramLabel = "NAME", descriptionKey = "table")
    private String table;

    RulebookShowCommand(Terminal terminal) {
        this.terminal = terminal;
        options = new RulebookOptions(terminal);
    }

    @Override
    public Integer call() {
        Loaded.Ready ready = options.loaded();
        var warnings = new FaultReport(terminal.messages(), terminal.style().width());
        terminal.err().print(warnings.of(ready.warnings()));
        var description = new RulebookDescription(
                ready.rulebook(), terminal.messages(), terminal.style().width());
        if (table == null) {
            terminal.out().print(description.overview(options.lawDate()));
        } else {
            description.rows(table, terminal.out());
        }
        return ExitCode.DONE;
    }
}
