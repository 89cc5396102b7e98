package org.cbamchecker.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cbamchecker.api.CbamChecker;
import org.cbamchecker.api.RulebookRefusedException;
import org.cbamchecker.api.Rulebooks;
import org.cbamchecker.check.Progress;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.intake.IntakeOptions;
import org.cbamchecker.intake.Received;
import org.cbamchecker.law.Eori;
import org.cbamchecker.report.AssessmentJson;
import org.cbamchecker.report.AssessmentRecipient;
import org.cbamchecker.rulebook.DiagnosticText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example of docs/java-api.md runs here, word for word. */
class JavaApiTest {
    private static final Path PAGE = Path.of("docs", "java-api.md");
    private static final Path SOURCE = Path.of("src/test/java/org/cbamchecker/docs/JavaApiTest.java");
    private static final Path home = Path.of("").toAbsolutePath();
    private static final Path cache = Path.of("target", "rulebook-of-tests").toAbsolutePath();
    private static final Path file = Path.of("samples", "fasteners-from-taiwan.xlsx");

    @TempDir
    Path folder;

    private static CbamChecker checker;

    @BeforeAll
    static void a_rulebook_is_loaded_once_and_kept() {
        // tag::load[]
        Rulebooks rulebooks = new Rulebooks(home, Optional.of(cache));
        CbamChecker today =
                CbamChecker.load(rulebooks, rulebooks.location(Rulebooks.USUAL), LocalDate.of(2026, 11, 21));
        // end::load[]
        checker = today;
        assertThat(checker.warnings()).isEmpty();
    }

    @Test
    void a_submission_is_read_and_checked() {
        // tag::check[]
        Received received = checker.read(List.of(file));
        Assessment assessment = checker.check(received.submission());
        for (Finding finding : assessment.findings()) {
            System.out.println(finding.severity() + " " + checker.words().sentence(finding));
        }
        // end::check[]
        assertThat(received.diagnostics().hasErrors()).isFalse();
        assertThat(assessment.findings()).isNotEmpty();
        assertThat(assessment.header().lawDate()).isEqualTo("2026-11-21");
    }

    @Test
    void faults_are_data() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.csv"),
                """
                MRN,Item number,Date of acceptance,CN code,Country of origin,Net mass (kg)
                26DE1,1,2026-02-05,73181542,TW,62300
                26DE1,2,2026-02-05,73181542,TW,-1
                """);
        // tag::faults[]
        IntakeOptions options =
                IntakeOptions.NONE.withImporter(new Eori("DE1234567890")).withYear(2026);
        Received received = checker.read(List.of(list), options, (name, records) -> {});
        DiagnosticText words = new DiagnosticText(checker.messages());
        for (Diagnostic fault : received.diagnostics().list()) {
            System.out.println(words.line(fault)); // list.csv ▸ line 3 ▸ Net mass (kg) ▸ …
        }
        int checked = received.submission().lines().size(); // lines without a fault
        int setAside = received.linesSetAside();
        // end::faults[]
        assertThat(received.diagnostics().list().stream().filter(Diagnostic::isError))
                .hasSize(1);
        assertThat(checked).isEqualTo(1);
        assertThat(setAside).isEqualTo(1);
    }

    @Test
    void the_law_of_another_day_is_applied() {
        Received received = checker.read(List.of(file));
        // tag::law[]
        CbamChecker before = checker.lawAsOf(LocalDate.of(2025, 6, 1));
        Assessment then = before.check(received.submission());
        Assessment now = checker.check(received.submission());
        // end::law[]
        assertThat(then.header().lawDate()).isEqualTo("2025-06-01");
        assertThat(then.findings()).isNotEqualTo(now.findings());
    }

    @Test
    void large_submissions_stream_by() throws IOException {
        Received received = checker.read(List.of(file));
        Path target = folder.resolve("assessment.json");
        // tag::stream[]
        try (OutputStream out = Files.newOutputStream(target);
                AssessmentRecipient json = new AssessmentJson(out, checker.words())) {
            checker.check(received.submission(), json, Progress.SILENT);
        }
        // end::stream[]
        assertThat(target).content().startsWith("{").endsWith("}\n");
    }

    @Test
    void findings_are_told_in_another_language() {
        Finding finding = checker.check(checker.read(List.of(file)).submission())
                .findings()
                .get(0);
        // tag::language[]
        CbamChecker chinese = checker.speaking("zh-Hant");
        String sentence = chinese.words().sentence(finding);
        // end::language[]
        assertThat(checker.languages()).contains("en", "zh-Hant");
        assertThat(sentence).isNotEqualTo(checker.words().sentence(finding)).matches("(?s).*\\p{IsHan}.*");
    }

    @Test
    void a_line_is_explained() {
        Received received = checker.read(List.of(file));
        // tag::explain[]
        LineAssessment line = checker.check(received.submission()).lines().get(0);
        String steps = checker.explainer(100).line(line);
        // end::explain[]
        assertThat(steps).contains("Regulation (EU) 2023/956, Article 2(1)");
    }

    @Test
    void a_rulebook_with_faults_is_refused() {
        Path empty = folder;
        List<String> told = new ArrayList<>();
        // tag::refused[]
        try {
            CbamChecker.load(empty);
        } catch (RulebookRefusedException refused) {
            DiagnosticText words = new DiagnosticText(refused.messages());
            refused.diagnostics().forEach(fault -> told.add(words.line(fault)));
        }
        // end::refused[]
        assertThat(told).isNotEmpty();
    }

    @Test
    void the_page_shows_these_examples_and_no_others() throws IOException {
        List<String> shown = Pattern.compile("(?s)```java\n(.*?)```")
                .matcher(Files.readString(PAGE))
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(shown).hasSizeGreaterThan(5).containsExactlyElementsOf(regions());
    }

    private static List<String> regions() throws IOException {
        return Pattern.compile("(?s) *// tag::(\\w+)\\[\\]\n(.*?) *// end::\\1\\[\\]\n")
                .matcher(Files.readString(SOURCE))
                .results()
                .map(JavaApiTest::unindented)
                .toList();
    }

    private static String unindented(MatchResult region) {
        return region.group(2).stripTrailing().stripIndent() + "\n";
    }
}
