package org.cbamchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageTest {
    @TempDir
    Path folder;

    @Test
    void english_is_spoken_where_nobody_asks_for_another_language() {
        assertThat(Language.of(List.of("check", "a.csv"), Map.of())).isEqualTo("en");
        assertThat(Language.of(List.of(), Map.of("CBAM_LANGUAGE", " "))).isEqualTo("en");
    }

    @Test
    void the_call_goes_before_the_environment_and_its_last_word_counts() {
        var variables = Map.of("CBAM_LANGUAGE", "zh-Hant");
        assertThat(Language.of(List.of("check"), variables)).isEqualTo("zh-Hant");
        assertThat(Language.of(List.of("check", "--language=en"), variables)).isEqualTo("en");
        assertThat(Language.of(List.of("--language", "en", "--language", "fr"), variables))
                .isEqualTo("fr");
        assertThat(Language.of(List.of("check", "--language"), variables)).isEqualTo("zh-Hant");
    }

    @Test
    void a_language_nobody_speaks_is_refused_with_those_there_are() {
        Cli cli = Cli.in(folder);
        cli.write("autumn.json", Cli.SOUND);
        var refused = cli.run("check", "autumn.json", "--language", "zh-Hans");
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("LANGUAGE-UNKNOWN", "zh-Hans", "en, zh-Hant", "Did you mean “zh-Hant”?");
        assertThat(cli.files()).containsExactly("autumn.json");
    }

    @Test
    void case_does_not_matter() {
        Cli cli = Cli.in(folder);
        cli.write("autumn.json", Cli.SOUND);
        assertThat(cli.run("check", "autumn.json", "--language", "ZH-hant").out())
                .isEqualTo(
                        cli.run("check", "autumn.json", "--language", "zh-Hant").out());
    }

    @Test
    void findings_are_told_in_the_language_asked_for() {
        Cli cli = Cli.in(folder);
        cli.write("autumn.json", Cli.SOUND);
        assertThat(cli.run("explain", "THRESHOLD-EXCEEDED", "autumn.json", "--language", "zh-Hant")
                        .out())
                .contains("義務")
                .doesNotContain("obligation");
    }
}
