package org.cbamchecker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.report.Notation;
import org.cbamchecker.tables.WorkbookContent;
import org.cbamchecker.tables.WorkbookReader;
import org.cbamchecker.tables.WorkbookWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cbam tables format}: writes workbooks again as the checker would, content for content the same. */
@Command(name = "format", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TablesFormatCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final TableFiles files;

    TablesFormatCommand(Terminal terminal) {
        this.terminal = terminal;
        files = new TableFiles(terminal);
    }

    /** Every workbook that can be read is written; the faults of the others are told together. */
    @Override
    public Integer call() throws IOException {
        Diagnostics faults = new Diagnostics();
        for (TableFiles.TableFile file : files.all()) {
            Diagnostics own = new Diagnostics();
            WorkbookContent content = WorkbookReader.readContent(file.schema(), file.path(), own);
            if (!own.hasErrors()) {
                rewrite(content, file);
            }
            faults.addAll(own);
        }
        if (faults.hasErrors()) {
            throw new RefusedException(faults.list());
        }
        return ExitCode.DONE;
    }

    /** A workbook that is as it should be is left alone, with its day of last change. */
    private void rewrite(WorkbookContent content, TableFiles.TableFile file) throws IOException {
        try (WholeFile whole = WholeFile.begin(file.path())) {
            WorkbookWriter.write(content, whole.draft());
            boolean same = Files.mismatch(whole.draft(), file.path()) < 0;
            if (!same) {
                whole.complete();
            }
            terminal.out().println(line(same, file));
        }
    }

    private String line(boolean same, TableFiles.TableFile file) {
        String shown = Notation.plain(terminal.environment().shown(file.path()));
        return terminal.text(same ? "cli.tables.format.same" : "cli.tables.format.written", Map.of("file", shown));
    }
}
