package org.cbamchecker.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cbamchecker.authoring.trial.Share;
import org.cbamchecker.authoring.trial.TableTrial;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.report.Notation;
import org.cbamchecker.tables.Waivers;
import org.cbamchecker.tables.WorkbookContent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cbam tables test}: puts the cases of the sheets {@code Tests} to the rows they stand beside. */
@Command(name = "test", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TablesTestCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final TableFiles files;

    @Option(names = "--fail-on", paramLabel = "GRAVITY", descriptionKey = "fail-on")
    private Diagnostic.Gravity failOn = Diagnostic.Gravity.ERROR;

    TablesTestCommand(Terminal terminal) {
        this.terminal = terminal;
        files = new TableFiles(terminal);
    }

    @Override
    public Integer call() {
        List<TableTrial> trials = TableContents.read(files.all()).stream()
                .map(content -> TableTrial.of(content, waivers(content)))
                .toList();
        List<Diagnostic> remarks =
                trials.stream().flatMap(trial -> trial.remarks().stream()).toList();
        terminal.out()
                .print(new FaultReport(terminal.messages(), terminal.style().width()).of(remarks));
        trials.stream().filter(this::isToldOf).forEach(trial -> terminal.out().println(line(trial)));
        tellUntested(trials);
        boolean failed = remarks.stream().anyMatch(remark -> remark.gravity().compareTo(failOn) <= 0);
        return failed ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private Waivers waivers(WorkbookContent content) {
        return Waivers.of(content, terminal.environment().today());
    }

    private boolean isToldOf(TableTrial trial) {
        return files.areNamed() || !trial.cases().isEmpty();
    }

    private String line(TableTrial trial) {
        Share reached = trial.coverage().share();
        Map<String, Object> values = Map.of(
                "file", trial.content().file(),
                "cases", Notation.count(trial.cases().size()),
                "failures", Notation.count(trial.failures()),
                "reached", Notation.count(reached.part()),
                "rows", Notation.count(reached.whole()),
                "percent", reached.percent());
        return terminal.text("cli.tables.test.result", values);
    }

    private void tellUntested(List<TableTrial> trials) {
        long untested = trials.stream().filter(trial -> !isToldOf(trial)).count();
        if (untested > 0) {
            terminal.out()
                    .println(terminal.text("cli.tables.test.without", Map.of("tables", Notation.count(untested))));
        }
    }
}
