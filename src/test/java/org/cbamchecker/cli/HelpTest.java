package org.cbamchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.cbamchecker.check.Checker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    private static final String EVERY_COMMAND =
            ",check,explain,rulebook,rulebook list,rulebook show,rulebook import-electricity,schema,template";

    @TempDir
    Path folder;

    static Stream<String> commands() {
        return Arrays.stream(EVERY_COMMAND.split(","));
    }

    @Test
    void the_help_of_every_command_has_an_example() {
        assertThat(commands()).hasSize(9).allSatisfy(command -> {
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
    @ValueSource(strings = {"--version", "-V"})
    void the_version_is_told(String option) {
        assertThat(Cli.in(folder).run(option).out()).isEqualTo("cbam-checker " + Checker.VERSION + "\n");
    }

    @Test
    void without_a_command_help_is_shown() {
        assertThat(Cli.in(folder).run().out()).contains("Commands:");
    }
}
