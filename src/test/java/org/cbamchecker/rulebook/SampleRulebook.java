package org.cbamchecker.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.tables.SampleTable;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookWriter;

/** A rulebook of one article, one decision table and the messages, in a folder of the test. */
final class SampleRulebook {
    static final String MANIFEST =
            """
            id: sample
            title: A sample rulebook
            jurisdiction: EU
            rules: [article-02.drl]
            tables:
              - name: sample
                title: A sample
                workbook: sample.xlsx
                kind: decision
                hit-policy: first
                question: ScopeQuestion
                law: true
                columns:
                  - {heading: CN code, type: cn-prefix, role: condition, field: cn, any: true, required: true}
                  - {heading: Sum, type: decimal, role: condition, field: cents, operator: at-most, scale: 2, any: true}
                  - {heading: Ruling, type: choice, role: outcome, allowed: ["yes", "no"], required: true}
                  - {heading: Due, type: date, role: outcome}
                  - {heading: Proofs, type: choice, role: outcome, allowed: [a, b, c], many: true, none: true}
              - name: messages
                title: Sentences
                workbook: messages.xlsx
                law: false
                columns:
                  - {heading: Key, type: code, role: key, required: true}
                  - {heading: en, type: text, role: outcome, required: true}
                  - {heading: de, type: text, role: outcome}
            """;

    static final List<List<String>> ROWS = List.of(
            List.of(
                    "7202",
                    "12.5",
                    "yes",
                    "2026-03-15",
                    "a;b",
                    "R1",
                    "Art. 2",
                    "Act",
                    "2026-11-01",
                    "2023-05-17",
                    "",
                    "",
                    ""),
            List.of("*", "*", "no", "", "none", "R2", "Art. 2", "Act", "", "", "", "2026-01-01", "2026-12-31"));

    static final List<List<String>> SENTENCES = List.of(
            List.of("greeting", "Good morning, {name}.", "Guten Morgen, {name}."),
            List.of("fault.CELL-BLANK", "The cell is blank.", ""));

    final RulebookLocation location;

    SampleRulebook(Path folder) {
        location = new RulebookLocation(folder.resolve("rules"), folder.resolve("tables"));
        try {
            Files.createDirectories(location.rulesFolder());
            Files.createDirectories(location.tablesFolder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        manifest(MANIFEST);
        article("rule \"a\"\nend\n");
        table("sample", ROWS);
        table("messages", SENTENCES);
    }

    Path workbook(String table) {
        return location.tablesFolder().resolve(table + ".xlsx");
    }

    void manifest(String text) {
        write(location.manifest(), text);
    }

    void article(String text) {
        write(location.rulesFolder().resolve("article-02.drl"), text);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void table(String name, List<List<String>> rows) {
        Diagnostics sink = new Diagnostics();
        TableSchema schema = ManifestReader.read(location.manifest(), sink).orElseThrow().tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
        try {
            WorkbookWriter.write(schema, rows, List.of(), workbook(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first row with another text in one place. */
    static List<List<String>> rowsWith(int position, String text) {
        List<String> first = new ArrayList<>(ROWS.get(0));
        first.set(position, text);
        return List.of(first, ROWS.get(1));
    }

    Loaded.Ready ready() {
        return ready(new RulebookLoader());
    }

    Loaded.Ready ready(RulebookLoader loader) {
        Loaded loaded = loader.load(location);
        if (loaded instanceof Loaded.Ready ready) {
            return ready;
        }
        throw new AssertionError(loaded);
    }

    List<String> refusal() {
        Loaded loaded = new RulebookLoader().load(location);
        if (loaded instanceof Loaded.Refused refused) {
            return refused.diagnostics().stream().map(Diagnostic::code).toList();
        }
        throw new AssertionError(loaded);
    }

    static void spoil(Path workbook, java.util.function.Consumer<org.apache.poi.xssf.usermodel.XSSFWorkbook> act) {
        SampleTable.alter(workbook, act);
    }
}
