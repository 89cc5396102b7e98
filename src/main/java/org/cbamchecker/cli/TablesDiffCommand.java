package org.cbamchecker.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cbamchecker.authoring.difference.DifferenceJson;
import org.cbamchecker.authoring.difference.RulebookDifference;
import org.cbamchecker.authoring.difference.TableDifference;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.rulebook.Manifest;
import org.cbamchecker.rulebook.RulebookLoader;
import org.cbamchecker.tables.NearestWord;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cbam tables diff}: what differs between two workbooks, or between two rulebooks. */
@Command(name = "diff", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TablesDiffCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final RulebookOptions rulebook;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
    private String before;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new")
    private String after;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    TablesDiffCommand(Terminal terminal) {
        this.terminal = terminal;
        rulebook = new RulebookOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        RulebookDifference difference =
                TablesPreviewCommand.isWorkbook(before) && TablesPreviewCommand.isWorkbook(after)
                        ? ofWorkbooks()
                        : ofRulebooks();
        if (json) {
            DifferenceJson.write(difference, terminal.out());
        } else {
            var report =
                    new DifferenceReport(terminal.messages(), terminal.style().width());
            terminal.out().print(report.of(difference));
        }
        return difference.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private RulebookDifference ofRulebooks() {
        var later = rulebook.loaded(rulebook.location(after)).rulebook();
        var earlier = rulebook.loaded(rulebook.location(before)).rulebook();
        return RulebookDifference.between(earlier, later);
    }

    /** Both are read with the columns that the rulebook gives to the table whose workbook has the name of one of them. */
    private RulebookDifference ofWorkbooks() {
        terminal.speak(rulebook.rulebooks().phrases(rulebook.location()));
        var faults = new Diagnostics();
        TableSchema schema = schema(faults);
        Table earlier = read(schema, before, faults);
        Table later = read(schema, after, faults);
        if (faults.hasErrors()) {
            throw new RefusedException(faults.list());
        }
        TableDifference difference = TableDifference.between(earlier, later);
        return new RulebookDifference(difference.isEmpty() ? List.of() : List.of(difference), List.of());
    }

    private Table read(TableSchema schema, String file, Diagnostics faults) {
        return WorkbookReader.readFiles(schema, List.of(terminal.environment().path(Path.of(file))), faults);
    }

    private TableSchema schema(Diagnostics faults) {
        Manifest manifest = RulebookLoader.manifest(rulebook.location(), faults)
                .orElseThrow(() -> new RefusedException(faults.list()));
        return named(manifest, after).or(() -> named(manifest, before)).orElseThrow(() -> unknown(manifest));
    }

    private static Optional<TableSchema> named(Manifest manifest, String file) {
        String name = String.valueOf(Path.of(file).getFileName());
        return manifest.tables().stream()
                .filter(table -> table.workbooks().contains(name))
                .findFirst();
    }

    private RefusedException unknown(Manifest manifest) {
        String name = String.valueOf(Path.of(after).getFileName());
        List<String> known = manifest.tables().stream()
                .flatMap(table -> table.workbooks().stream())
                .toList();
        Map<String, String> values = new HashMap<>(Map.of("read", name));
        NearestWord.of(name, known).ifPresent(nearest -> values.put("nearest", nearest));
        return RefusedException.of("WORKBOOK-OF-NO-TABLE", name, values);
    }
}
