package org.cbamchecker.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cbamchecker.authoring.mutation.MutationRun;
import org.cbamchecker.authoring.trial.Share;
import org.cbamchecker.authoring.trial.TableTrial;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.report.ChangesJson;
import org.cbamchecker.report.Notation;
import org.cbamchecker.rulebook.DiagnosticText;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.Waivers;
import org.cbamchecker.tables.WorkbookContent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cbam tables mutate}: changes one cell at a time and tells which changes no case notices. */
@Command(name = "mutate", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TablesMutateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final TableFiles files;

    @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "seed")
    private long seed = 1;

    @Option(names = "--sample", paramLabel = "NUMBER", descriptionKey = "sample")
    private int sample = 200;

    @Option(names = "--at-least", paramLabel = "PERCENT", descriptionKey = "at-least")
    private BigDecimal atLeast = BigDecimal.valueOf(95);

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--write-back", paramLabel = "FOLDER", descriptionKey = "write-back")
    private Path writeBack;

    private final List<Diagnostic> survivors = new ArrayList<>();
    private final Map<String, String> lines = new LinkedHashMap<>();
    private final List<ChangesJson.Outcome> outcomes = new ArrayList<>();

    TablesMutateCommand(Terminal terminal) {
        this.terminal = terminal;
        files = new TableFiles(terminal);
    }

    @Override
    public Integer call() throws IOException {
        List<TableFiles.TableFile> all = files.all();
        Optional<WriteBack> copies = WriteBack.into(writeBack, all, terminal);
        boolean enough = true;
        for (WorkbookContent content : TableContents.read(all)) {
            enough &= areEnoughNoticed(content);
        }
        tell();
        if (copies.isPresent()) {
            copies.get().write(all, survivors, (file, count) -> lines.get(file));
        }
        return enough ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private boolean areEnoughNoticed(WorkbookContent content) {
        Waivers waivers = Waivers.of(content, terminal.environment().today());
        TableTrial trial = TableTrial.of(content, waivers);
        if (trial.failures() > 0) {
            lines.put(content.file(), terminal.text("cli.tables.mutate.cases-fail", values(trial)));
            outcomes.add(outcome(trial, new Share(0, 0)));
            return false;
        }
        if (!isMeant(trial)) {
            return true;
        }
        MutationRun run = MutationRun.of(trial, new MutationRun.Sample(seed, sample), waivers);
        survivors.addAll(run.survivors());
        lines.put(content.file(), line(trial, run));
        outcomes.add(outcome(trial, run.noticed()));
        return run.noticed().isAtLeast(atLeast);
    }

    private static ChangesJson.Outcome outcome(TableTrial trial, Share noticed) {
        WorkbookContent content = trial.content();
        return new ChangesJson.Outcome(
                content.schema().name(), content.file(), trial.failures(), noticed.whole(), noticed.part());
    }

    private void tell() throws IOException {
        if (json) {
            var told = new ChangesJson.Outcomes(terminal.environment().today(), seed, outcomes, survivors);
            new ChangesJson(new DiagnosticText(terminal.messages())).write(told, terminal.out());
        } else {
            var report = new FaultReport(terminal.messages(), terminal.style().width());
            terminal.out().print(report.of(survivors));
            lines.values().forEach(terminal.out()::println);
        }
    }

    /** A long table without cases is not tried; a decision table without cases fails. */
    private static boolean isMeant(TableTrial trial) {
        return isDecision(trial) || !trial.cases().isEmpty();
    }

    private static boolean isDecision(TableTrial trial) {
        return trial.content().schema().kind() == TableSchema.Kind.DECISION;
    }

    private String line(TableTrial trial, MutationRun run) {
        Map<String, Object> values = values(trial);
        values.put("noticed", Notation.count(run.noticed().part()));
        values.put("changes", Notation.count(run.noticed().whole()));
        values.put("percent", run.noticed().percent());
        return terminal.text(isDecision(trial) ? "cli.tables.mutate.result" : "cli.tables.mutate.sampled", values);
    }

    private Map<String, Object> values(TableTrial trial) {
        Map<String, Object> values = new HashMap<>();
        values.put("file", trial.content().file());
        values.put("failures", Notation.count(trial.failures()));
        values.put("reached", Notation.count(trial.coverage().reached().size()));
        values.put("seed", seed);
        return values;
    }
}
