package org.cbamchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void a_sound_and_a_faulty_submission() {
        cli = Cli.in(folder);
        cli.write("sound.json", Cli.SOUND);
        cli.write("faulty.csv", Cli.FAULTY);
    }

    @Test
    void a_sound_submission_is_checked_told_and_written() {
        var outcome = cli.run("check", "sound.json");
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("Autumn 2026", "CERTIFICATES-OWED", "cbam-results/Autumn-2026/assessment.json");
        assertThat(cli.files())
                .containsExactly(
                        "cbam-results/Autumn-2026/assessment.json",
                        "cbam-results/Autumn-2026/deadlines.ics",
                        "cbam-results/Autumn-2026/findings.csv",
                        "cbam-results/Autumn-2026/findings.xlsx",
                        "cbam-results/Autumn-2026/letters/DE1234567890-TW.docx",
                        "cbam-results/Autumn-2026/letters/DE1234567890-TW.txt",
                        "cbam-results/Autumn-2026/report.html",
                        "faulty.csv",
                        "sound.json");
    }

    @Test
    void findings_as_heavy_as_the_limit_make_the_exit_code_1() {
        assertThat(cli.run("check", "sound.json", "--fail-on", "violation").code())
                .isEqualTo(ExitCode.DONE);
        assertThat(cli.run("check", "sound.json", "--fail-on", "obligation").code())
                .isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void all_faults_are_told_at_once_and_the_good_lines_are_still_checked() throws IOException {
        var outcome = cli.run("check", "faulty.csv", "--out", "results");
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.err())
                .contains("faulty.csv", "line 3 ▸ Date of acceptance", "line 4 ▸ CN code")
                .contains("line 4 ▸ Country of origin", "line 4 ▸ Net mass (kg)", "To mend:");
        assertThat(outcome.out()).contains("Lines set aside because of a fault: 2");
        assertThat(Files.readString(folder.resolve("results/assessment.json"))).contains("\"26DE1/1\"");
        assertThat(Files.readString(folder.resolve("results/faults.csv")))
                .startsWith("gravity,code,file,sheet,cell,column,fault,allowed,mend\r\n")
                .contains("error,DATE-AMBIGUOUS,faulty.csv,,line 3,Date of acceptance,");
    }

    @Test
    void results_that_cannot_be_written_where_they_should_go_are_refused_by_the_place() {
        cli.write("a-file", "");
        var outcome = cli.run("check", "sound.json", "--out", "a-file/results");
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.err()).contains("FILE-ACCESS", "cannot be read or written", "To mend: ");
    }

    @Test
    void every_fault_has_its_sentences() {
        assertThat(cli.run("check", "faulty.csv").err())
                .doesNotContain("fault.")
                .doesNotContain("cli.");
    }

    @Test
    void contents_of_which_nothing_is_stated_are_told_by_the_rows_that_ask_for_them() throws IOException {
        Path evidence = Path.of("samples", "findings", "CARBON-PRICE-EVIDENCE-NOT-STATED", "raises.json");
        var outcome = cli.run("check", evidence.toAbsolutePath().toString(), "--out", "results");

        assertThat(outcome.out()).contains("required-contents.xlsx!Values!128-132");
        assertThat(Files.readString(folder.resolve("results/report.html")))
                .contains(">required-contents.xlsx!Values!128-132</a>");
        assertThat(Files.readString(folder.resolve("results/assessment.json")))
                .contains("\"required-contents.xlsx!Values!128\",\"required-contents.xlsx!Values!129\"")
                .doesNotContain("128-132");
    }

    @Test
    void a_strict_check_checks_nothing_while_there_are_faults() {
        var outcome = cli.run("check", "faulty.csv", "--strict", "--out", "results");
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("--strict was given", "results/faults.csv");
        assertThat(cli.files()).contains("results/faults.csv").doesNotContain("results/assessment.json");
    }

    @Test
    void a_file_that_is_not_there_is_named_and_leaves_nothing_behind() {
        var outcome = cli.run("check", "gone.xlsx");
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.err()).contains("gone.xlsx", "Nothing was checked");
        assertThat(cli.files()).containsExactly("faulty.csv", "sound.json");
    }

    @Test
    void the_same_call_gives_the_same_bytes() throws IOException {
        var first = cli.run("check", "sound.json", "faulty.csv", "--out", "a");
        Map<String, String> written = contents("a");
        var second = cli.run("check", "sound.json", "faulty.csv", "--out", "a");
        assertThat(second).isEqualTo(first);
        assertThat(contents("a")).isEqualTo(written).hasSize(3);
    }

    private Map<String, String> contents(String results) throws IOException {
        Map<String, String> contents = new HashMap<>();
        for (String name : List.of("assessment.json", "findings.csv", "faults.csv")) {
            contents.put(name, Files.readString(folder.resolve(results).resolve(name)));
        }
        return contents;
    }

    @Test
    void results_of_an_earlier_run_are_replaced_whole() {
        cli.run("check", "faulty.csv", "--out", "results");
        assertThat(cli.files()).contains("results/faults.csv");
        cli.run("check", "sound.json", "--out", "results");
        assertThat(cli.files()).contains("results/assessment.json").doesNotContain("results/faults.csv");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void results_can_be_read_by_whoever_may_read_other_folders() throws IOException {
        Path ordinary = Files.createDirectory(folder.resolve("ordinary"));
        cli.run("check", "sound.json", "--out", "results");
        assertThat(Files.getPosixFilePermissions(folder.resolve("results")))
                .isEqualTo(Files.getPosixFilePermissions(ordinary));
    }

    @Test
    void a_folder_with_other_files_is_refused_and_left_alone() throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        cli.write("mine/notes.txt", "keep");
        var outcome = cli.run("check", "sound.json", "--out", "mine");
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.err()).contains("OUTPUT-FOLDER-HOLDS-OTHERS", "notes.txt", "--out");
        assertThat(cli.files()).containsExactly("faulty.csv", "mine/notes.txt", "sound.json");
    }

    @Test
    void the_formats_asked_for_are_given_and_no_others() {
        var outcome = cli.run("check", "sound.json", "--format", "json", "--out", "results");
        assertThat(outcome.out()).isEmpty();
        assertThat(cli.files()).containsExactly("faulty.csv", "results/assessment.json", "sound.json");
        assertThat(cli.run("check", "sound.json", "--format", "console", "--out", "other")
                        .out())
                .isNotEmpty();
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void the_printed_report_is_written_where_it_is_asked_for() {
        var outcome = cli.run("check", "sound.json", "--format", "pdf,html", "--out", "results");
        assertThat(outcome).isEqualTo(new Cli.Outcome(ExitCode.DONE, "", ""));
        assertThat(cli.files())
                .containsExactly("faulty.csv", "results/report.html", "results/report.pdf", "sound.json");
    }

    @Test
    void characters_that_cannot_be_printed_are_named() {
        cli.write("thai.json", Cli.SOUND.replace("Muster GmbH", "Muster \u0e01 GmbH"));
        var outcome = cli.run("check", "thai.json", "--format", "pdf");
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.err()).contains("report.pdf", "U+0E01");
    }

    @Test
    void the_law_of_another_day_is_applied() throws IOException {
        cli.run("check", "sound.json", "--out", "new");
        cli.run("check", "sound.json", "--out", "old", "--law-as-of", "2025-06-01");
        assertThat(Files.readString(folder.resolve("new/assessment.json")))
                .contains("\"lawDate\":\"2026-11-21\"", "THRESHOLD-EXCEEDED");
        assertThat(Files.readString(folder.resolve("old/assessment.json")))
                .contains("\"lawDate\":\"2025-06-01\"")
                .doesNotContain("THRESHOLD-EXCEEDED");
    }

    @Test
    void what_the_files_do_not_say_can_be_said() {
        var outcome = cli.run("check", "faulty.csv", "--date-order", "day-first", "--submission", "Spring");
        assertThat(outcome.err()).doesNotContain("DATE-AMBIGUOUS");
        assertThat(outcome.out()).contains("cbam-results/Spring/findings.csv", "Lines set aside because of a fault: 1");
    }

    @Test
    void a_broken_table_refuses_the_rulebook_and_names_the_cell() throws IOException {
        Cli own = Cli.withOwnRulebook(folder);
        breakCell(own.home().resolve("decision-tables/eu-cbam/threshold.xlsx"));
        var outcome = own.run("check", "sound.json");
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("threshold.xlsx", "Values ▸ A2 ▸ Net mass not exceeding (t)", "fifty");
        assertThat(folder.resolve("cbam-results")).doesNotExist();
    }

    private static void breakCell(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.getSheet("Values").getRow(1).getCell(0).setCellValue("fifty");
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    @Test
    void a_rule_that_is_missing_is_a_fault_of_ours_told_without_a_stack_trace() throws IOException {
        Cli own = Cli.withOwnRulebook(folder);
        Path article = own.home().resolve("rules/eu-cbam/article-02-scope.drl");
        String text = Files.readString(article);
        int rule = text.indexOf("rule \"Article 2(1): a good that is not listed");
        Files.writeString(article, text.substring(0, rule) + text.substring(text.indexOf("\nend\n", rule) + 5));
        own.write("unlisted.json", Cli.SOUND.replace("73181542", "10011100"));
        var outcome = own.run("check", "unlisted.json", "--out", "results");
        assertThat(outcome.code()).isEqualTo(ExitCode.FAULT);
        assertThat(outcome.err())
                .contains("No rule answers ScopeRuling", "Please report it")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("results")).doesNotExist();
        assertThat(own.files()).noneMatch(file -> file.contains("unfinished"));
        assertThat(own.run("check", "unlisted.json", "--verbose").err()).contains("\tat org.cbamchecker.");
    }

    @Test
    void a_rulebook_that_is_not_there_is_answered_with_those_that_are() {
        var outcome = cli.run("check", "sound.json", "--rulebook", "eu-cbm");
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.err()).contains("no rulebook eu-cbm", "Did you mean “eu-cbam”?");
    }

    @Test
    void a_rulebook_can_be_named_by_its_folder() {
        Cli own = Cli.withOwnRulebook(folder);
        assertThat(cli.run("check", "sound.json", "--rulebook", "home/rules/eu-cbam")
                        .code())
                .isZero();
        assertThat(own.run("check", "sound.json").out())
                .isEqualTo(cli.run("check", "sound.json").out());
    }

    @Test
    void a_misspelt_option_is_answered_with_the_right_one() {
        var outcome = cli.run("check", "sound.json", "--formt", "json");
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.err()).contains("--formt", "--format", "cbam check --help");
    }

    @Test
    void a_value_that_is_no_choice_is_answered_with_the_choices() {
        assertThat(cli.run("check", "sound.json", "--fail-on", "fatal").err())
                .contains("\"fatal\" is none of information, lead, warning, obligation, violation");
        assertThat(cli.run("check", "sound.json", "--law-as-of", "1.6.2025").err())
                .contains("2026-03-31");
        assertThat(cli.run("check", "sound.json", "--importer", "Muster").err()).contains("EORI");
    }
}
