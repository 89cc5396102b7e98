package org.cbamchecker.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cbamchecker.authoring.trial.Share;
import org.cbamchecker.authoring.trial.TableTrial;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.report.CasesJson;
import org.cbamchecker.report.Notation;
import org.cbamchecker.rulebook.DiagnosticText;
import org.cbamchecker.tables.TableSchema;
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

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--write-back", paramLabel = "FOLDER", descriptionKey = "write-back")
    private Path writeBack;

    TablesTestCommand(Terminal terminal) {
        this.terminal = terminal;
        files = new TableFiles(terminal);
    }

    @Override
    public Integer call() throws IOException {
        List<TableFiles.TableFile> all = files.all();
        Optional<WriteBack> copies = WriteBack.into(writeBack, all, terminal);
        List<TableTrial> trials = TableContents.read(all).stream()
                .map(content -> TableTrial.of(content, waivers(content)))
                .toList();
        List<Diagnostic> remarks =
                trials.stream().flatMap(trial -> trial.remarks().stream()).toList();
        if (json) {
            writeJson(trials, remarks);
        } else {
            tell(trials, remarks);
        }
        if (copies.isPresent()) {
            copies.get().write(all, remarks, (file, count) -> title(file, trials));
        }
        boolean failed = remarks.stream().anyMatch(remark -> remark.gravity().compareTo(failOn) <= 0);
        return failed ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private void tell(List<TableTrial> trials, List<Diagnostic> remarks) {
        terminal.out()
                .print(new FaultReport(terminal.messages(), terminal.style().width()).of(remarks));
        trials.stream().filter(this::isToldOf).forEach(trial -> terminal.out().println(line(trial)));
        tellUntested(trials);
    }

    private void writeJson(List<TableTrial> trials, List<Diagnostic> remarks) throws IOException {
        List<CasesJson.Outcome> outcomes =
                trials.stream().map(TablesTestCommand::outcome).toList();
        new CasesJson(new DiagnosticText(terminal.messages()))
                .write(new CasesJson.Outcomes(terminal.environment().today(), outcomes, remarks), terminal.out());
    }

    private static CasesJson.Outcome outcome(TableTrial trial) {
        TableSchema schema = trial.content().schema();
        Share reached = trial.coverage().share();
        boolean decision = schema.kind() == TableSchema.Kind.DECISION;
        List<String> unreached = trial.coverage().unreached().stream()
                .filter(row -> decision)
                .map(row -> row.reference().id())
                .toList();
        return new CasesJson.Outcome(
                schema.name(),
                trial.content().file(),
                trial.cases().size(),
                trial.failures(),
                reached.whole(),
                reached.part(),
                unreached);
    }

    private String title(String file, List<TableTrial> trials) {
        return trials.stream()
                .filter(trial -> trial.content().file().equals(file))
                .map(this::line)
                .findFirst()
                .orElse(file);
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
