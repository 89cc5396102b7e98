package org.cbamchecker.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.WorkbookWriter;
import org.cbamchecker.testing.TheRulebook;

/** The folder in which README's commands are run: the samples, and a rulebook copied to {@code proposal} and edited. */
public final class ReadmeFolder {
    private ReadmeFolder() {}

    /** Prepares the folder named by the only argument, for whoever writes README anew. */
    public static void main(String[] arguments) throws IOException {
        prepare(Path.of(arguments[0]));
    }

    static void prepare(Path folder) throws IOException {
        Files.createSymbolicLink(folder.resolve("samples"), Path.of("samples").toAbsolutePath());
        copy(Path.of("rules", "eu-cbam"), folder.resolve("proposal/rules/eu-cbam"));
        Path tables = folder.resolve("proposal/decision-tables/eu-cbam");
        copy(Path.of("decision-tables", "eu-cbam"), tables);
        edit(tables);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    /** What README tells of: a country by its name, and a day that does not exist. */
    private static void edit(Path tables) throws IOException {
        Table table = TheRulebook.shipped().table("exempt-origins");
        List<List<String>> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            boolean edited = row.reference().id().equals("origin-CH");
            List<String> texts =
                    new ArrayList<>(row.cells().stream().map(Cell::canonical).toList());
            if (edited) {
                texts.set(table.schema().indexOf("Origin"), "Switzerland");
            }
            texts.addAll(List.of(
                    row.reference().id(),
                    row.reference().legalBasis(),
                    row.validity().source(),
                    edited ? "2026-11-31" : "2026-11-20",
                    row.validity().text().from().toString(),
                    "",
                    "",
                    ""));
            rows.add(texts);
        }
        WorkbookWriter.write(
                table.schema(),
                rows,
                List.of(),
                tables.resolve(table.schema().workbooks().get(0)));
    }
}
