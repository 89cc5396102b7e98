package org.cbamchecker.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cbamchecker.authoring.mutation.MutationRun;
import org.cbamchecker.authoring.trial.TableTrial;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.report.Notation;
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

    TablesMutateCommand(Terminal terminal) {
        this.terminal = terminal;
        files = new TableFiles(terminal);
    }

    @Override
    public Integer call() {
        List<Diagnostic> survivors = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        boolean enough = true;
        for (WorkbookContent content : TableContents.read(files.all())) {
            Waivers waivers = Waivers.of(content, terminal.environment().today());
            TableTrial trial = TableTrial.of(content, waivers);
            if (trial.failures() > 0) {
                lines.add(terminal.text("cli.tables.mutate.cases-fail", values(trial)));
                enough = false;
            } else if (isMeant(trial)) {
                MutationRun run = MutationRun.of(trial, new MutationRun.Sample(seed, sample), waivers);
                survivors.addAll(run.survivors());
                lines.add(line(trial, run));
                enough &= run.noticed().isAtLeast(atLeast);
            }
        }
        terminal.out()
                .print(new FaultReport(terminal.messages(), terminal.style().width()).of(survivors));
        lines.forEach(terminal.out()::println);
        return enough ? ExitCode.DONE : ExitCode.FINDINGS;
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
