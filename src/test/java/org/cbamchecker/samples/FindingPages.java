package org.cbamchecker.samples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.reference.Clauses;
import org.cbamchecker.report.Presentation;
import org.cbamchecker.rulebook.Phrasebook;
import org.cbamchecker.tables.Row;

/** The pages about findings: what the table says, what the sample shows, and a meaning written by hand. */
final class FindingPages {
    static final Path FOLDER = Path.of("docs/findings");

    private static final Path MEANINGS = FOLDER.resolve("meanings.csv");

    private static final Presentation WORDS = new Presentation(
            Phrasebook.of(ShippedRulebook.compiled().rulebook()).usual()::text);

    private final Map<String, String> meanings = meanings();
    private final Clauses clauses = Clauses.of(ShippedRulebook.compiled().rulebook());

    /** Codes and their rows, in the order of the table. */
    static List<Row> codes() {
        return ShippedRulebook.compiled().rulebook().table("finding-codes").rows();
    }

    static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(MEANINGS)) {
            rows.forEach(row -> meanings.put(row.getField("Code"), row.getField("Meaning")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return meanings;
    }

    /** The page of one code. */
    String page(Row code) {
        FindingSample sample = FindingSample.of(code.text("Code"));
        FindingSample.Result result = sample.raises();
        Finding finding = result.finding(sample.code());
        List<String> lines = new ArrayList<>();
        lines.add("# " + WORDS.title(sample.code()));
        lines.add("");
        lines.add("`" + sample.code() + "` · severity **" + code.text("Severity") + "** · certainty **"
                + code.text("Certainty") + "**");
        section(lines, "What it means", meanings.get(sample.code()));
        section(lines, "What the law says", clauses(code.text("Clauses")));
        section(lines, "What you read", "> " + result.words().sentence(finding));
        section(lines, "What cures it", result.words().finding(finding).cure());
        section(lines, "Try it", tryIt(sample));
        section(lines, "Just not", justNot(sample));
        return String.join("\n", lines) + "\n";
    }

    private static void section(List<String> lines, String title, String text) {
        lines.addAll(List.of("", "## " + title, "", text));
    }

    private String clauses(String legalBasis) {
        return Clauses.ids(legalBasis).stream().map(this::clause).collect(Collectors.joining("\n"));
    }

    private String clause(String id) {
        String name = "`" + id + "`";
        String linked = clauses.address(id)
                .map(address -> "[" + name + "](" + address + ")")
                .orElse(name);
        return "- " + linked + ": " + clauses.text(id);
    }

    private static String tryIt(FindingSample sample) {
        if (FindingSample.ONLY_FROM_JAVA.contains(sample.code())) {
            return "No file raises it: the reader refuses a line that names a report the submission does not hold,\n"
                    + "and says `REFERENCE-MISSING`. The sample shows that; the sentence above is that of a\n"
                    + "submission put together in Java.\n\n" + command(sample, "raises.json");
        }
        if (sample.editsTables()) {
            return "The tables as shipped do not raise it. The folder `tables` of the sample says which rows to take"
                    + "\nout or to add before the command shows it.\n\n" + command(sample, "raises.json");
        }
        return command(sample, "raises.json");
    }

    private static String command(FindingSample sample, String file) {
        List<String> words = new ArrayList<>(List.of("./cbam", "check"));
        words.addAll(sample.options());
        words.add("samples/findings/" + sample.code() + "/" + file);
        return "```\n" + String.join(" ", words) + "\n```";
    }

    private static String justNot(FindingSample sample) {
        List<String> rows = new ArrayList<>();
        rows.add("[`just-not.json`](../../samples/findings/" + sample.code() + "/just-not.json) does not raise it."
                + " It differs in this:");
        rows.add("");
        rows.add("| place | raises.json | just-not.json |");
        rows.add("|---|---|---|");
        JsonDifference.between(
                        sample.folder().resolve("raises.json"), sample.folder().resolve("just-not.json"))
                .forEach(change -> rows.add(
                        "| `%s` | %s | %s |".formatted(change.pointer(), code(change.before()), code(change.after()))));
        return String.join("\n", rows);
    }

    private static String code(String value) {
        return value.isEmpty() ? "(not stated)" : "`" + value + "`";
    }

    /** The list of all pages. */
    String index() {
        List<String> lines = new ArrayList<>(List.of(
                "# Findings",
                "",
                "Every finding has a code that stays, a severity, a certainty, and one page. The pages are made from",
                "the table `finding-codes.xlsx`, the samples in `samples/findings` and the meanings in `meanings.csv`;",
                "a test holds them equal to that. To write them anew:",
                "`mvn test -Dtest=FindingPagesTest -Dgolden.update=true`.",
                "",
                "| code | severity | certainty | what it says |",
                "|---|---|---|---|"));
        codes().forEach(row -> lines.add("| [" + row.text("Code") + "](" + row.text("Code") + ".md) | "
                + row.text("Severity") + " | " + row.text("Certainty") + " | " + WORDS.title(row.text("Code")) + " |"));
        return String.join("\n", lines) + "\n";
    }
}
