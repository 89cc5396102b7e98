package org.cbamchecker.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenSamplesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    /** One of each format. */
    private static final List<String> ONE_OF_EACH = List.of("fasteners-from-taiwan", "steel-trader", "broken");

    static List<MainSample> samples() {
        return MainSample.ALL;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_a_sample_shows_is_what_it_showed_before(MainSample sample) {
        Map<String, String> results = sample.run();

        results.forEach(
                (name, text) -> Golden.holds(GOLDEN.resolve(sample.name()).resolve(name), lasting(text)));
        assertThat(names(GOLDEN.resolve(sample.name()))).containsExactlyInAnyOrderElementsOf(results.keySet());
    }

    /** Figures are the same in every language; what is said of them is looked at for some samples. */
    @ParameterizedTest
    @ValueSource(strings = {"fasteners-from-taiwan", "steel-trader", "just-at-fifty-tonnes", "broken"})
    void what_a_sample_says_in_traditional_chinese_is_what_it_said_before(String name) {
        holdsInChinese(name, file -> file.endsWith(".txt") && !file.endsWith(".xlsx.txt"));
    }

    /** Of this one every paper for people: workbook, report, calendar and letters. */
    @Test
    void what_a_sample_says_on_paper_in_traditional_chinese_is_what_it_said_before() {
        holdsInChinese("declaration-full-of-errors", file -> !file.equals("assessment.json"));
    }

    private static void holdsInChinese(String name, Predicate<String> held) {
        MainSample sample = MainSample.named(name).speaking("zh-Hant");
        Map<String, String> results = sample.run();
        results.keySet().removeIf(held.negate());

        results.forEach(
                (file, text) -> Golden.holds(GOLDEN.resolve(sample.name()).resolve(file), lasting(text)));
        assertThat(names(GOLDEN.resolve(sample.name()))).containsExactlyInAnyOrderElementsOf(results.keySet());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_same_input_gives_the_same_bytes(MainSample sample) {
        Map<String, String> told = sample.run();
        Map<String, byte[]> written = sample.bytes();

        assertThat(sample.run()).isEqualTo(told);
        assertThat(sample.bytes()).usingRecursiveComparison().isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "fr-FR", "tr-TR", "ar-EG", "zh-TW"})
    void language_and_time_zone_of_the_machine_change_nothing(String language) {
        List<Map<String, String>> usual = runs();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(runs()).isEqualTo(usual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<Map<String, String>> runs() {
        return ONE_OF_EACH.stream().map(name -> MainSample.named(name).run()).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_newer_java_gives_the_same_bytes(MainSample sample) throws IOException, InterruptedException {
        Optional<Path> home = NewerJava.home();
        assumeTrue(home.isPresent(), "no newer Java is installed");

        assertThat(runWith(home.orElseThrow(), sample)).isEqualTo(sample.run());
    }

    private static Map<String, String> runWith(Path javaHome, MainSample sample)
            throws IOException, InterruptedException {
        Path told = Files.createTempFile("told", ".txt");
        Path faults = Files.createTempFile("faults", ".txt");
        List<String> command = new ArrayList<>(List.of(
                javaHome.resolve("bin/java").toString(),
                "-Dcbam.cache=target/rulebook-of-newer-java",
                "-cp",
                System.getProperty("java.class.path"),
                "org.cbamchecker.cli.Main"));
        command.addAll(sample.words());
        int code = new ProcessBuilder(command)
                .redirectOutput(told.toFile())
                .redirectError(faults.toFile())
                .start()
                .waitFor();
        Map<String, String> results = sample.written();
        results.put("console.txt", FindingSample.text(told) + "exit code " + code + "\n");
        results.put("faults.txt", withoutProgress(FindingSample.text(faults)));
        return results;
    }

    /** How often a check tells of its progress depends on how fast the machine is. */
    private static String withoutProgress(String told) {
        return told.lines()
                .filter(line -> !line.matches(".*: [\\d,]+ (of [\\d,]+( lines)?|records)"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void the_readme_tells_of_every_sample() throws IOException {
        String readme = FindingSample.text(MainSample.FOLDER.resolve("README.md"));

        assertThat(samples()).allSatisfy(sample -> assertThat(readme).contains(sample.command() + "\n"));
        try (Stream<Path> files = Files.list(MainSample.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allSatisfy(name -> assertThat(readme).contains(name));
        }
    }

    /**
     * Without the digest of the rulebook, which changes with every word of every table; whatever else a change of the
     * tables changes shall be seen.
     */
    private static String lasting(String text) {
        String digest = ShippedRulebook.compiled().rulebook().digest();
        return text.replace(digest, "DIGEST-OF-RULEBOOK").replace(digest.substring(0, 12), "DIGEST");
    }

    /** Names of the files of a folder and of folders in it. */
    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
