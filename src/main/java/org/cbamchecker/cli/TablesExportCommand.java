package org.cbamchecker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cbamchecker.authoring.form.CsvTables;
import org.cbamchecker.authoring.form.MarkdownTables;
import org.cbamchecker.authoring.form.SheetText;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.report.Notation;
import org.cbamchecker.tables.WorkbookContent;
import org.cbamchecker.tables.WorkbookReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cbam tables export}: workbooks as text, for review and for version control. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TablesExportCommand implements Callable<Integer> {
    /** Forms of text. */
    enum As {
        MD,
        CSV
    }

    private final Terminal terminal;

    @Mixin
    private final TableFiles files;

    @Option(names = "--as", paramLabel = "FORM", descriptionKey = "as")
    private As form = As.MD;

    @Option(names = "--to", paramLabel = "FOLDER", required = true, descriptionKey = "to")
    private Path to;

    TablesExportCommand(Terminal terminal) {
        this.terminal = terminal;
        files = new TableFiles(terminal);
    }

    /** Nothing is written where one of the workbooks has a fault. */
    @Override
    public Integer call() throws IOException {
        var faults = new Diagnostics();
        Map<String, String> texts = new LinkedHashMap<>();
        for (TableFiles.TableFile file : files.all()) {
            WorkbookContent content = WorkbookReader.readContent(file.schema(), file.path(), faults);
            texts.putAll(texts(content));
        }
        if (faults.hasErrors()) {
            throw new RefusedException(faults.list());
        }
        Path folder = terminal.environment().path(to);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            write(folder.resolve(text.getKey()), text.getValue());
        }
        return ExitCode.DONE;
    }

    private Map<String, String> texts(WorkbookContent content) {
        String name = content.file().replaceFirst("\\.xlsx$", "");
        if (form == As.MD) {
            return Map.of(name + ".md", MarkdownTables.of(content));
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (SheetText sheet : SheetText.of(content)) {
            boolean rows = sheet.name().equals(content.schema().sheet());
            String beside = rows ? "" : "." + sheet.name().toLowerCase(Locale.ROOT);
            texts.put(name + beside + ".csv", CsvTables.of(sheet));
        }
        return texts;
    }

    private void write(Path target, String text) throws IOException {
        try (WholeFile whole = WholeFile.begin(target)) {
            Files.writeString(whole.draft(), text);
            whole.complete();
        }
        String shown = Notation.plain(terminal.environment().shown(target));
        terminal.out().println(terminal.text("cli.tables.written", Map.of("file", shown)));
    }
}
