package org.cbamchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.cbamchecker.check.Checker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    private static final String EVERY_COMMAND = ",check,explain,rulebook,rulebook list,rulebook show,schema,tables,"
            + "tables lint,tables test,tables mutate,tables watch,tables diff,tables preview,tables new,tables format,"
            + "tables export,tables import,template";

    @TempDir
    Path folder;

    static Stream<String> commands() {
        return Arrays.stream(EVERY_COMMAND.split(","));
    }

    @Test
    void the_help_of_every_command_has_an_example() {
        assertThat(commands()).hasSize(19).allSatisfy(command -> {
            String[] words = (command + " --help").strip().split(" ");
            var outcome = Cli.in(folder).run(words);
            assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
            assertThat(outcome.out())
                    .containsPattern("Examples?:\n  cbam ")
                    .contains(("Usage: cbam " + command).strip());
        });
    }

    @Test
    void every_option_and_command_is_described() {
        assertThat(commands()).allSatisfy(command -> {
            String help =
                    Cli.in(folder).run((command + " --help").strip().split(" ")).out();
            assertThat(help.lines())
                    .noneMatch(line ->
                            line.matches("\\s+(-\\w, )?--\\S+") && !help.contains(line + "\n                 "));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hant"})
    void help_fits_a_terminal_of_eighty_columns_and_breaks_no_example_or_file_name(String language) {
        assertThat(commands()).allSatisfy(command -> {
            String help = Cli.in(folder)
                    .run((command + " --help --language " + language).strip().split(" "))
                    .out();
            assertThat(help.lines())
                    .allSatisfy(line -> assertThat(columns(line)).as(line).isLessThanOrEqualTo(80));
            assertThat(help)
                    .doesNotContainPattern("\\.\n *(xlsx|csv|json|yaml|pdf|ics)\\b")
                    .doesNotContainPattern("\n  cbam [^\n]+\n(?!  cbam |\n)[^\n]");
        });
    }

    /** Chinese characters and their signs are two columns wide. */
    private static int columns(String line) {
        return line.codePoints().map(letter -> letter < 0x2E80 ? 1 : 2).sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void the_version_is_told(String option) {
        assertThat(Cli.in(folder).run(option).out()).isEqualTo("cbam-checker " + Checker.VERSION + "\n");
    }

    @Test
    void without_a_command_help_is_shown() {
        assertThat(Cli.in(folder).run().out()).contains("Commands:");
    }

    @Test
    void help_is_given_even_where_the_rulebook_is_broken_or_gone() throws IOException {
        Cli broken = Cli.withOwnRulebook(folder);
        Files.writeString(broken.home().resolve("decision-tables/eu-cbam/messages.xlsx"), "spoilt");
        Cli gone = new Cli(folder.resolve("nowhere"), folder);
        String usual = Cli.in(folder).run("check", "--help").out();

        assertThat(broken.run("check", "--help").out()).isEqualTo(usual);
        assertThat(gone.run("check", "--help").out()).isEqualTo(usual);
    }

    @Test
    void a_rulebook_whose_sentences_are_broken_is_refused_in_sentences() throws IOException {
        Cli broken = Cli.withOwnRulebook(folder);
        Files.writeString(broken.home().resolve("decision-tables/eu-cbam/messages.xlsx"), "spoilt");
        broken.write("autumn.json", Cli.SOUND);

        assertThat(broken.run("check", "autumn.json").err()).contains("FILE-IS-TEXT", "To mend: ");
    }

    @Test
    void a_slip_in_a_call_is_told_with_what_was_probably_meant() {
        Cli cli = Cli.in(folder);
        assertThat(cli.run("check", "--stric", "a.json").err())
                .isEqualTo("\"--stric\" is unknown. Was one of these meant: --strict?\nHelp: cbam check --help\n");
        assertThat(cli.run("check").err()).isEqualTo("This is missing: FILE\nHelp: cbam check --help\n");
        assertThat(cli.run("check", "a.json", "--law-as-of", "31.3.2026").err())
                .startsWith("--law-as-of: \"31.3.2026\" is no day; write it as 2026-03-31.\n");
    }

    @Test
    void help_in_a_language_nobody_speaks_is_refused_with_those_there_are() {
        var refused = Cli.in(folder).run("check", "--help", "--language", "tlh");
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("\"tlh\"", "en, zh-Hant");
    }
}
