package org.cbamchecker.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cbamchecker.check.Checker;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.rulebook.RulebookLocation;
import org.cbamchecker.tables.RowTexts;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.WorkbookWriter;

/** The shipped rulebook in a folder of the test, where rows of tables may be changed. */
public final class RulebookCopy {
    private final RulebookLocation location;
    private final Path tables;

    /** @param folder an empty folder */
    public RulebookCopy(Path folder) {
        tables = folder.resolve("tables");
        location = new RulebookLocation(folder.resolve("rules"), tables);
        copy(Path.of("rules", "eu-cbam"), folder.resolve("rules"));
        copy(Path.of("decision-tables", "eu-cbam"), tables);
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Writes a table of one workbook anew.
     *
     * @param change changes the rows; each row has one text per heading of {@link WorkbookWriter#headings}
     */
    public RulebookCopy change(String name, Consumer<List<List<String>>> change) {
        Table table = TheRulebook.shipped().table(name);
        List<List<String>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(new ArrayList<>(RowTexts.of(row))));
        change.accept(rows);
        try {
            WorkbookWriter.write(
                    table.schema(),
                    rows,
                    List.of(),
                    tables.resolve(table.schema().workbooks().get(0)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    public Rulebook rulebook() {
        return TheRulebook.load(location);
    }

    public Checker checker(LocalDate lawDate) {
        return new Checker(TheRulebook.compile(rulebook()), lawDate);
    }
}
