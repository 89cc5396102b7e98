package org.cbamchecker.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher {@code ./cbam} in a house of its own, with a Java and a Maven that only say what they were asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String JAVA_17 =
            """
            #!/bin/sh
            if [ "$1" = -version ]; then echo 'openjdk version "17.0.15" 2025-04-15' >&2; exit 0; fi
            for a in "$@"; do
                case $a in -XX:ArchiveClassesAtExit=*) echo archive > "${a#*=}" ;; esac
                echo "arg $a"
            done
            exit 3
            """;
    private static final String MAVEN =
            """
            #!/bin/sh
            mkdir -p target/lib && touch target/cbam-checker-1.jar target/lib/a.jar target/lib/b.jar
            echo "$@" >> maven-calls
            """;

    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void a_house_that_was_never_built() throws IOException {
        home = Files.createDirectories(folder.resolve("house with a blank")).toRealPath();
        Files.createDirectories(home.resolve("src/main"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        script(home.resolve("cbam"), Files.readString(Path.of("cbam")));
        script(folder.resolve("jdk/bin/java"), JAVA_17);
        script(folder.resolve("bin/mvn"), MAVEN);
    }

    @Test
    void the_first_call_builds_and_the_next_does_not() throws Exception {
        assertThat(call(List.of("--help")).err()).contains("Building cbam-checker, once");
        assertThat(call(List.of("--help")).err()).isEmpty();
        assertThat(mavenCalls()).hasSize(1);
    }

    @Test
    void newer_sources_are_built_again() throws Exception {
        call(List.of("--help"));
        Path source = Files.writeString(home.resolve("src/main/New.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        call(List.of("--help"));
        assertThat(mavenCalls()).hasSize(2);
    }

    @Test
    void a_build_that_fails_shows_its_output_and_where_the_rest_is() throws Exception {
        script(folder.resolve("bin/mvn"), "#!/bin/sh\necho 'no such package'; exit 1\n");
        Outcome outcome = call(List.of("--help"));
        assertThat(outcome.code()).isEqualTo(70);
        assertThat(outcome.err()).contains("no such package", "cbam-build.log");
    }

    @Test
    void the_exit_code_and_every_argument_pass_through() throws Exception {
        Outcome outcome = call(List.of("check", "my file.xlsx", "*"));
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.out()).endsWith("arg org.cbamchecker.cli.Main\narg check\narg my file.xlsx\narg *\n");
    }

    @Test
    void the_class_path_has_the_program_first_and_a_stable_order() throws Exception {
        assertThat(call(List.of("--help")).out())
                .contains("arg -cp\narg " + home + "/target/cbam-checker-1.jar:" + home + "/target/lib/a.jar:" + home
                        + "/target/lib/b.jar\n");
    }

    @Test
    void rules_and_tables_are_found_through_a_link_and_from_any_folder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("bin/cbam"), Path.of("../house with a blank/cbam"));
        assertThat(call(link, List.of("--help"), Map.of()).out()).contains("arg -Dcbam.home=" + home + "\n");
    }

    @Test
    void the_cache_can_be_elsewhere() throws Exception {
        assertThat(call(List.of("--help")).out()).contains("arg -Dcbam.cache=" + folder + "/.cache/cbam-checker\n");
        assertThat(call(home.resolve("cbam"), List.of("--help"), Map.of("CBAM_CACHE", "/elsewhere"))
                        .out())
                .contains("arg -Dcbam.cache=/elsewhere\n");
    }

    @Test
    void a_large_check_gets_the_optimising_compiler() throws Exception {
        Path large = Files.write(folder.resolve("large.csv"), new byte[5 * 1024 * 1024 + 1]);
        Path small = Files.write(folder.resolve("small.csv"), new byte[5 * 1024 * 1024]);
        assertThat(call(List.of("check", large.toString())).out()).doesNotContain("TieredStopAtLevel");
        assertThat(call(List.of("check", small.toString())).out()).contains("-XX:TieredStopAtLevel=1");
        assertThat(call(List.of("explain", large.toString())).out()).contains("-XX:TieredStopAtLevel=1");
    }

    @Test
    void a_check_that_went_through_is_repeated_unseen_to_leave_a_class_archive() throws Exception {
        script(folder.resolve("jdk/bin/java"), JAVA_17.replace("exit 3", "exit 1"));
        Files.createDirectories(folder.resolve(".cache/cbam-checker/rulebook"));
        Outcome first = call(List.of("check", "a.csv"));
        assertThat(first.code()).isEqualTo(1);
        assertThat(first.out()).doesNotContain(".jsa");
        assertThat(call(List.of("--help")).out()).contains("arg -XX:SharedArchiveFile=" + home + "/target/cbam.jsa\n");
    }

    @Test
    void a_java_that_keeps_more_than_classes_is_asked_to_keep_it() throws Exception {
        script(
                folder.resolve("jdk/bin/java"),
                JAVA_17.replace("17.0.15", "25.0.3")
                        .replace("ArchiveClassesAtExit", "AOTCacheOutput")
                        .replace("exit 3", "exit 0"));
        Files.createDirectories(folder.resolve(".cache/cbam-checker/rulebook"));
        assertThat(call(List.of("check", "a.csv")).out()).doesNotContain(".aot");
        assertThat(call(List.of("--help")).out())
                .contains("arg -XX:AOTCache=" + home + "/target/cbam.aot\n", "arg -XX:+IgnoreUnrecognizedVMOptions\n")
                .doesNotContain("SharedArchiveFile");
    }

    @Test
    void a_crash_while_the_archive_is_written_is_not_seen_and_not_tried_again() throws Exception {
        script(
                folder.resolve("jdk/bin/java"),
                JAVA_17.replace("echo archive", "echo tried >> tries; kill -ABRT $$; echo archive")
                        .replace("exit 3", "exit 0"));
        Files.createDirectories(folder.resolve(".cache/cbam-checker/rulebook"));
        assertThat(call(List.of("check", "a.csv")).err()).doesNotContain("Aborted");
        assertThat(call(List.of("check", "a.csv")).code()).isZero();
        assertThat(call(List.of("check", "a.csv")).err()).isEmpty();
        assertThat(folder.resolve("tries")).hasContent("tried");
        assertThat(home.resolve("target/cbam.jsa")).doesNotExist();
    }

    @Test
    void a_check_that_was_refused_is_not_repeated() throws Exception {
        Files.createDirectories(folder.resolve(".cache/cbam-checker/rulebook"));
        assertThat(call(List.of("check", "a.csv")).code()).isEqualTo(3);
        assertThat(home.resolve("target/cbam.jsa")).doesNotExist();
    }

    @Test
    void an_older_java_is_refused_with_the_way_out() throws Exception {
        script(folder.resolve("jdk/bin/java"), "#!/bin/sh\necho 'java version \"1.8.0_402\"' >&2\n");
        Outcome outcome = call(List.of("--help"));
        assertThat(outcome.code()).isEqualTo(70);
        assertThat(outcome.err()).contains("is Java 8; 17 or newer is needed", "JAVA_HOME");
    }

    @Test
    void a_java_home_without_java_is_named() throws Exception {
        Outcome outcome = call(home.resolve("cbam"), List.of(), Map.of("JAVA_HOME", "/nowhere"));
        assertThat(outcome.code()).isEqualTo(70);
        assertThat(outcome.err()).contains("JAVA_HOME is /nowhere");
    }

    private record Outcome(int code, String out, String err) {}

    private Outcome call(List<String> arguments) throws IOException, InterruptedException {
        return call(home.resolve("cbam"), arguments, Map.of());
    }

    private Outcome call(Path launcher, List<String> arguments, Map<String, String> environment)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(arguments);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        List.of("XDG_CACHE_HOME", "CBAM_CACHE", "CBAM_JAVA_OPTS").forEach(process.environment()::remove);
        process.environment().put("HOME", folder.toString());
        process.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        process.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        process.environment().putAll(environment);
        int code = process.start().waitFor();
        return new Outcome(code, Files.readString(out), Files.readString(err));
    }

    private List<String> mavenCalls() throws IOException {
        return Files.readAllLines(home.resolve("maven-calls"));
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
