package org.cbamchecker.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.rulebook.RulebookLoader;
import org.cbamchecker.rulebook.RulebookLocation;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookWriter;

/** The neutral table in a rulebook of this checker, whichever kind of table it is there. */
final class OwnCoverage {
    private OwnCoverage() {}

    static RulebookLocation in(Path folder) {
        return new RulebookLocation(folder, folder);
    }

    /** @param manifest declares the table and its workbook, {@code coverage.xlsx} */
    static void write(String manifest, List<List<String>> rows, Path folder) throws IOException {
        Files.writeString(folder.resolve("rulebook.yaml"), manifest);
        var faults = new Diagnostics();
        TableSchema schema = RulebookLoader.manifest(in(folder), faults)
                .orElseThrow(() -> new IllegalStateException(faults.list().toString()))
                .tables()
                .get(0);
        WorkbookWriter.write(schema, rows, List.of(), folder.resolve("coverage.xlsx"));
    }

    /** What a row gives. */
    static Map<String, Object> answers(Row row) {
        return Map.of(
                "covered",
                row.text("Covered"),
                "copay",
                row.number("Copay").orElseThrow(),
                "coinsurance",
                row.number("Coinsurance").orElseThrow());
    }
}
