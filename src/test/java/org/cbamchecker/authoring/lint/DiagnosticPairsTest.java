package org.cbamchecker.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cbamchecker.authoring.mutation.MutationRun;
import org.cbamchecker.authoring.official.OfficialWorkbook;
import org.cbamchecker.authoring.trial.TableTrial;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.engine.RowsAsRules;
import org.cbamchecker.rulebook.DiagnosticText;
import org.cbamchecker.rulebook.Messages;
import org.cbamchecker.rulebook.Phrasebook;
import org.cbamchecker.tables.ForeignWorkbook;
import org.cbamchecker.tables.WorkbookContent;
import org.cbamchecker.tables.WorkbookReader;
import org.cbamchecker.testing.TheRulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every remark about a table has a workbook that raises it and one that does not, and says the same as ever. */
class DiagnosticPairsTest {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Path MEANINGS = Path.of("docs/diagnostics/meanings.csv");
    /**
     * What is told of workbooks of tables. What is told of rule files, submissions, lists that somebody copied and words
     * of a command is no matter of a workbook; the tests of their readers raise it.
     */
    private static final Set<String> OF_WORKBOOKS = Set.of("tables", "cases", "rows as rules", "publications");

    @TempDir
    Path folder;

    static List<String> codes() {
        return DiagnosticPair.codes();
    }

    @Test
    void every_code_that_is_told_of_a_workbook_has_a_pair() throws IOException {
        Set<String> described = new TreeSet<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(MEANINGS)) {
            rows.stream()
                    .filter(row -> OF_WORKBOOKS.contains(row.getField("Told of")))
                    .forEach(row -> described.add(row.getField("Code")));
        }
        assertThat(codes()).hasSizeGreaterThan(130).containsExactlyElementsOf(described);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_good_workbook_is_not_remarked(String code) throws IOException {
        DiagnosticPair pair = DiagnosticPair.read(code);
        assertThat(remarks(pair, pair.good())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_bad_workbook_is_remarked_at_its_cell_and_in_the_words_of_the_page(String code) throws IOException {
        DiagnosticPair pair = DiagnosticPair.read(code);
        List<Diagnostic> remarks = remarks(pair, pair.bad());
        List<String> expected = new ArrayList<>(new PairSchema(pair.about()).alsoTold());
        expected.add(code);
        assertThat(remarks).extracting(Diagnostic::code).containsExactlyInAnyOrderElementsOf(expected);
        Diagnostic its = remarks.stream()
                .filter(remark -> remark.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(place(its.place())).isEqualTo(pair.place());
        if (UPDATE) {
            pair.rewrite(told(its));
        }
        assertThat(DiagnosticPair.read(code).told()).isEqualTo(told(its));
    }

    private static String place(Place place) {
        String inFile = place.sheet() + (place.cell().isEmpty() ? "" : " " + place.cell());
        return inFile.isEmpty() ? "the file" : inFile;
    }

    /** Some sentences name a file with its folder, which is another one at every run. */
    private String told(Diagnostic remark) {
        Phrasebook phrases = Phrasebook.of(TheRulebook.shipped());
        List<String> lines = new ArrayList<>();
        for (String language : phrases.languages()) {
            Messages messages = phrases.in(language).orElseThrow();
            var words = new DiagnosticText(messages);
            lines.addAll(List.of("", "### " + language, "", words.place(remark.place())));
            lines.addAll(List.of("", words.read(remark)));
            lines.addAll(List.of("", messages.text("cli.fault.allowed", Map.of("sentence", words.allowed(remark)))));
            lines.addAll(List.of("", messages.text("cli.fault.mend", Map.of("sentence", words.mend(remark)))));
        }
        return String.join("\n", lines).replace(folder + File.separator, "") + "\n";
    }

    private List<Diagnostic> remarks(DiagnosticPair pair, DiagnosticPair.Draft draft) throws IOException {
        var schema = new PairSchema(pair.about());
        Path file = folder.resolve(PairSchema.FILE);
        if (schema.isPublication()) {
            PairWorkbook.writePublication(draft, file);
            return remarksOfImport(file);
        }
        new PairWorkbook(schema.schema(), draft, file).write();
        return switch (schema.putTo()) {
            case "cases" -> trial(schema, file).remarks();
            case "mutation" -> {
                TableTrial trial = trial(schema, file);
                var sample = new MutationRun.Sample(1, 100);
                yield MutationRun.of(
                                trial, sample, org.cbamchecker.tables.Waivers.of(trial.content(), TableDraft.TODAY))
                        .survivors();
            }
            case "rules" -> RowsAsRules.faults(content(schema, file).table());
            default ->
                new Lint(schema.surroundings())
                        .examine(List.of(new Lint.Commission(schema.schema(), List.of(file))))
                        .remarks();
        };
    }

    private static TableTrial trial(PairSchema schema, Path file) {
        WorkbookContent content = content(schema, file);
        return TableTrial.of(content, org.cbamchecker.tables.Waivers.of(content, TableDraft.TODAY));
    }

    private static WorkbookContent content(PairSchema schema, Path file) {
        return WorkbookReader.readContent(schema.schema(), file, new Diagnostics());
    }

    private static List<Diagnostic> remarksOfImport(Path file) {
        var remarks = new Diagnostics();
        var words = new DiagnosticText(Phrasebook.of(TheRulebook.shipped()).usual());
        var surroundings = new OfficialWorkbook.Surroundings(TheRulebook.shipped(), TheRulebook.TODAY, words);
        ForeignWorkbook.read(file, remarks)
                .ifPresent(workbook -> OfficialWorkbook.of(workbook, Optional.empty(), surroundings, remarks));
        return remarks.list();
    }
}
