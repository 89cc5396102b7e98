package org.cbamchecker.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cbamchecker.authoring.watch.Judge;
import org.cbamchecker.authoring.watch.SavedFiles;
import org.cbamchecker.authoring.watch.Verdict;
import org.cbamchecker.rulebook.Manifest;
import org.cbamchecker.tables.TableSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code cbam tables watch}: examines and tests each table whose workbook is saved, until somebody ends it. */
@Command(name = "watch", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TablesWatchCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Map<WatchedTables.Watched, Verdict> verdicts = new LinkedHashMap<>();

    @Mixin
    private final RulebookOptions rulebook;

    @Parameters(paramLabel = "TABLE|FOLDER", arity = "0..*", descriptionKey = "watched")
    private List<String> words = List.of();

    private WatchedTables tables;
    private Judge judge;
    private WatchReport report;
    private int saves;

    TablesWatchCommand(Terminal terminal) {
        this.terminal = terminal;
        rulebook = new RulebookOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        terminal.speak(rulebook.rulebooks().phrases(rulebook.location()));
        Manifest manifest = rulebook.manifest();
        Path folder = rulebook.location().tablesFolder();
        LocalDate today = terminal.environment().today();
        tables = WatchedTables.of(words, manifest, folder, terminal.environment());
        judge = new Judge(manifest, folder, today);
        report = new WatchReport(terminal);
        UntilEnded.run(this::watch, () -> report.ended(saves, verdicts.values()));
        return ExitCode.DONE;
    }

    /** What is wrong already is told once, so that every save can be held against it. */
    private void begin() {
        for (WatchedTables.Watched one : tables.all()) {
            verdicts.put(one, judge.judge(tables.commission(one)));
        }
        report.begun(tables.files().size(), verdicts.values());
    }

    private void watch() throws IOException, InterruptedException {
        try (var saved = new SavedFiles(tables.files(), tables.folders(), terminal.environment()::nanos)) {
            begin();
            while (true) {
                for (SavedFiles.Save save : saved.next()) {
                    tell(save);
                }
            }
        }
    }

    private void tell(SavedFiles.Save save) throws InterruptedException {
        Optional<TableSchema> schema = tables.table(save.file());
        if (schema.isPresent() && save.present()) {
            judge(save, schema.get());
        } else if (schema.isPresent()) {
            report.gone(save.file());
        } else if (save.present() && tables.isWatchedWhole(save.file().getParent())) {
            report.stranger(TableNames.ofNoTable(rulebook.manifest(), save.file()));
        }
    }

    private void judge(SavedFiles.Save save, TableSchema schema) throws InterruptedException {
        var watched = new WatchedTables.Watched(schema, save.file().getParent());
        judge.saved(schema, save.file());
        Verdict verdict = judge.judge(tables.commission(watched));
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedException(); // a file whose reading was broken off would be judged wrongly
        }
        Verdict before = verdicts.getOrDefault(watched, Verdict.NONE);
        verdicts.put(watched, verdict);
        saves++;
        report.verdict(save, verdict, before);
    }
}
