package org.cbamchecker.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cbamchecker.authoring.difference.DifferenceJson;
import org.cbamchecker.authoring.difference.RulebookDifference;
import org.cbamchecker.authoring.difference.TableDifference;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.rulebook.Manifest;
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
                TableNames.isWorkbook(before) && TableNames.isWorkbook(after) ? ofWorkbooks() : ofRulebooks();
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
        TableSchema schema = schema();
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

    private TableSchema schema() {
        Manifest manifest = rulebook.manifest();
        return TableNames.ofWorkbook(manifest, Path.of(after))
                .or(() -> TableNames.ofWorkbook(manifest, Path.of(before)))
                .orElseThrow(() -> new RefusedException(List.of(TableNames.ofNoTable(manifest, Path.of(after)))));
    }
}
