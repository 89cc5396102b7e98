package org.cbamchecker.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cbamchecker.authoring.lint.Examination;
import org.cbamchecker.authoring.lint.Lint;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.RemarksJson;
import org.cbamchecker.rulebook.DiagnosticText;
import org.cbamchecker.tables.TableSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cbam tables lint}: says what is wrong, missing or doubtful in tables. */
@Command(name = "lint", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TablesLintCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final TableFiles files;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private RemarkFormat format = RemarkFormat.TEXT;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    private LocalDate asOf;

    @Option(names = "--fail-on", paramLabel = "GRAVITY", descriptionKey = "fail-on")
    private Diagnostic.Gravity failOn = Diagnostic.Gravity.WARNING;

    @Option(names = "--write-back", paramLabel = "FOLDER", descriptionKey = "write-back")
    private Path writeBack;

    TablesLintCommand(Terminal terminal) {
        this.terminal = terminal;
        files = new TableFiles(terminal);
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = asOf == null ? terminal.environment().today() : asOf;
        List<TableFiles.TableFile> all = files.all();
        Optional<WriteBack> copies = WriteBack.into(writeBack, all, terminal);
        List<Lint.Commission> tables = byTable(all);
        var lint = new Lint(
                files.rulebook().manifest(), files.rulebook().location().tablesFolder(), day);
        Examination examined = lint.examine(tables);
        tell(examined, new RemarksJson.Extent(day, tables.size(), examined.waived()));
        if (copies.isPresent()) {
            copies.get().write(all, examined.remarks(), (file, count) -> title(count, day));
        }
        boolean failed =
                examined.remarks().stream().anyMatch(remark -> remark.gravity().compareTo(failOn) <= 0);
        return failed ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private String title(int remarks, LocalDate day) {
        return terminal.text(
                "cli.tables.remarks.title", Map.of("day", day.toString(), "count", Notation.count(remarks)));
    }

    /** Workbooks of one table are examined together, in the order of its schema. */
    private static List<Lint.Commission> byTable(List<TableFiles.TableFile> all) {
        Map<TableSchema, List<Path>> byTable = new LinkedHashMap<>();
        for (TableFiles.TableFile file : all) {
            byTable.computeIfAbsent(file.schema(), none -> new ArrayList<>()).add(file.path());
        }
        return byTable.entrySet().stream()
                .map(table -> new Lint.Commission(table.getKey(), table.getValue()))
                .toList();
    }

    private void tell(Examination examined, RemarksJson.Extent extent) throws IOException {
        if (json || format == RemarkFormat.JSON) {
            var words = new DiagnosticText(terminal.messages());
            new RemarksJson(words).write(extent, examined.remarks(), terminal.out());
        } else {
            var report = new FaultReport(terminal.messages(), terminal.style().width());
            terminal.out().print(report.of(examined.remarks()));
            terminal.out().println(summary(examined, extent));
        }
    }

    private String summary(Examination examined, RemarksJson.Extent extent) {
        long errors = examined.remarks().stream().filter(Diagnostic::isError).count();
        return terminal.text(
                "cli.tables.lint.summary",
                Map.of(
                        "tables", Notation.count(extent.tables()),
                        "day", extent.asOf().toString(),
                        "errors", Notation.count(errors),
                        "warnings", Notation.count(examined.remarks().size() - errors),
                        "waived", Notation.count(extent.waived())));
    }
}
