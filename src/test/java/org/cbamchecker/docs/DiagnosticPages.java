package org.cbamchecker.docs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cbamchecker.rulebook.Messages;
import org.cbamchecker.rulebook.Phrasebook;
import org.cbamchecker.samples.ShippedRulebook;

/** The pages about what is remarked in tables: the sentences that are said, and what was written about them by hand. */
final class DiagnosticPages {
    static final Path FOLDER = Path.of("docs/diagnostics");

    private static final Path MEANINGS = FOLDER.resolve("meanings.csv");
    private static final String FAULT = "fault.";

    private final Messages messages =
            Phrasebook.of(ShippedRulebook.compiled().rulebook()).usual();
    private final Map<String, Meaning> meanings = meanings();

    /**
     * What was written by hand.
     *
     * @param gravity error or warning
     * @param wrong an example that is remarked
     * @param right the same as it should be
     */
    record Meaning(String gravity, String meaning, String wrong, String right, String why) {}

    /** By code, in the order of the alphabet. */
    static Map<String, Meaning> meanings() {
        Map<String, Meaning> meanings = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(MEANINGS)) {
            rows.forEach(row -> meanings.put(
                    row.getField("Code"),
                    new Meaning(
                            row.getField("Gravity"),
                            row.getField("Meaning"),
                            row.getField("Wrong"),
                            row.getField("Right"),
                            row.getField("Why"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return meanings;
    }

    /** The page of one code. */
    String page(String code) {
        Meaning meaning = meanings.get(code);
        List<String> lines = new ArrayList<>();
        lines.add("# " + code);
        lines.add("");
        lines.add("Gravity: **" + meaning.gravity() + "**");
        section(lines, "What it means", meaning.meaning());
        section(lines, "What you read", "> " + sentence(code, ""));
        section(lines, "What is allowed", sentence(code, ".allowed"));
        section(lines, "How to mend it", sentence(code, ".mend"));
        section(lines, "Wrong", meaning.wrong());
        section(lines, "Right", meaning.right());
        section(lines, "Why", meaning.why());
        return String.join("\n", lines) + "\n";
    }

    /** A sentence with its placeholders, which show what is filled in. */
    private String sentence(String code, String part) {
        return messages.text(FAULT + code + part).replace("\n", "\n> ");
    }

    private static void section(List<String> lines, String title, String text) {
        lines.addAll(List.of("", "## " + title, "", text));
    }

    /** The list of all pages. */
    String index() {
        List<String> lines = new ArrayList<>(List.of(
                "# Remarks about tables",
                "",
                "What `cbam tables lint` says, one page for each code, and with `OFFICIAL-` what `cbam tables import` says.",
                "An error keeps a rulebook from being used, makes a table contradict itself, or keeps a publication from",
                "being taken in; a warning asks somebody to look. A remark whose code begins with `TABLE-` can",
                "be accepted on the sheet `Waivers`: write its code, the rows it is about, the last day and the reason. Where",
                "it is about no row, write the code, heading or list that it names, or `*`. Faults of the grammar cannot be",
                "accepted.",
                "",
                "The pages are made from `meanings.csv` and the table of messages; a test holds them equal. To write them",
                "anew: `mvn test -Dtest=DiagnosticPagesTest -Dgolden.update=true`.",
                "",
                "| code | gravity | what it says |",
                "|---|---|---|"));
        meanings.forEach((code, meaning) -> lines.add("| [" + code + "](" + code + ".md) | " + meaning.gravity() + " | "
                + sentence(code, "").replace("|", "\\|") + " |"));
        return String.join("\n", lines) + "\n";
    }
}
