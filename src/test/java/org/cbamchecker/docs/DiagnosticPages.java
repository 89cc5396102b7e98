package org.cbamchecker.docs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbamchecker.rulebook.Messages;
import org.cbamchecker.rulebook.Phrasebook;
import org.cbamchecker.samples.ShippedRulebook;

/** The pages about what is remarked in tables: the sentences that are said, and what was written about them by hand. */
final class DiagnosticPages {
    static final Path FOLDER = Path.of("docs/diagnostics");

    private static final Path MEANINGS = FOLDER.resolve("meanings.csv");
    private static final String FAULT = "fault.";
    /** Headings of the list, by what is told of, in their order. */
    private static final Map<String, String> TITLES = titles();

    private final Phrasebook phrases = Phrasebook.of(ShippedRulebook.compiled().rulebook());
    private final Messages messages = phrases.usual();
    private final Map<String, Meaning> meanings = meanings();

    /**
     * What was written by hand.
     *
     * @param toldOf kind of file it is told of
     * @param gravity error or warning
     * @param wrong an example that is remarked
     * @param right the same as it should be
     */
    record Meaning(String toldOf, String gravity, String meaning, String wrong, String right, String why) {}

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("tables", "Workbooks of tables: `cbam tables lint`");
        titles.put("cases", "Cases, and cells that were changed: `cbam tables test` and `mutate`");
        titles.put("publications", "Publications: `cbam tables import`");
        titles.put("copied factors", "Factors of electricity that somebody copied: `cbam tables import`");
        titles.put("rows as rules", "Rows on their way to the rule engine");
        titles.put("rulebooks", "`rulebook.yaml` and rule files");
        titles.put("submissions", "Submissions: `cbam check`");
        titles.put("commands", "Words of a command");
        return titles;
    }

    /** By code, in the order of the alphabet. */
    static Map<String, Meaning> meanings() {
        Map<String, Meaning> meanings = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(MEANINGS)) {
            rows.forEach(row -> meanings.put(
                    row.getField("Code"),
                    new Meaning(
                            row.getField("Told of"),
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
        lines.add("Gravity: **" + meaning.gravity() + "**. Told of " + meaning.toldOf() + ".");
        section(lines, "What it means", meaning.meaning());
        section(lines, "What you read", "> " + sentence(code, ""));
        section(lines, "What is allowed", sentence(code, ".allowed"));
        section(lines, "How to mend it", sentence(code, ".mend"));
        section(lines, "Wrong", meaning.wrong());
        section(lines, "Right", meaning.right());
        section(lines, "Why", meaning.why());
        phrases.languages().stream()
                .filter(language -> !language.equals(messages.language()))
                .forEach(language -> otherLanguage(lines, code, language));
        return String.join("\n", lines) + "\n";
    }

    private void otherLanguage(List<String> lines, String code, String language) {
        Messages others = phrases.in(language).orElseThrow();
        String told = Stream.of("", ".allowed", ".mend")
                .map(part -> "> " + others.text(FAULT + code + part).replace("\n", "\n> "))
                .collect(Collectors.joining("\n>\n"));
        section(lines, "In the language " + language, told);
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
        List<String> lines = new ArrayList<>(
                List.of(
                        "# Diagnostics",
                        "",
                        "Everything the checker says of what it reads, one page for each code. An error keeps what it is told of",
                        "from being used; a warning asks somebody to look. A remark whose code begins with `TABLE-` can be accepted",
                        "on the sheet `Waivers` of its workbook: write its code, the rows it is about, the last day and the reason.",
                        "Where it is about no row, write the code, heading or list that it names, or `*`. Faults of the grammar cannot",
                        "be accepted.",
                        "",
                        "The pages are made from `meanings.csv` and the table of messages; a test holds them equal. To write them",
                        "anew: `mvn test -Dtest=DiagnosticPagesTest -Dgolden.update=true`. For every remark about a workbook there is",
                        "a pair of workbooks, one that it is made of and one that it is not, in `src/test/resources/diagnostics`."));
        TITLES.forEach((toldOf, title) -> list(lines, toldOf, title));
        return String.join("\n", lines) + "\n";
    }

    private void list(List<String> lines, String toldOf, String title) {
        lines.addAll(List.of("", "## " + title, "", "| code | gravity | what it says |", "|---|---|---|"));
        meanings.forEach((code, meaning) -> {
            if (meaning.toldOf().equals(toldOf)) {
                lines.add("| [" + code + "](" + code + ".md) | " + meaning.gravity() + " | "
                        + sentence(code, "").replace("|", "\\|") + " |");
            }
        });
    }
}
