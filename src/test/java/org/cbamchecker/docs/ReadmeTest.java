package org.cbamchecker.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cbamchecker.cli.Environment;
import org.cbamchecker.cli.Main;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * README.md is true: every command it shows is run, on the day the samples were made, and prints what README says. A
 * line that holds nothing but an ellipsis stands for lines left out.
 */
class ReadmeTest {
    private static final String PROMPT = "$ ./cbam ";
    private static final String LEFT_OUT = "…";

    @TestFactory
    Stream<DynamicTest> every_command_prints_what_readme_says(@TempDir Path folder) throws IOException {
        ReadmeFolder.prepare(folder);
        List<Shown> shown = Shown.in(Files.readString(Path.of("README.md")));
        assertThat(shown).hasSizeGreaterThan(5);
        return shown.stream().map(each -> DynamicTest.dynamicTest(each.command(), () -> each.isPrintedIn(folder)));
    }

    /** Every edit of a sentence in the tables changes the rulebook's digest; README need not follow. */
    private static String withoutDigest(String line) {
        return line.replaceAll("digest [0-9a-f]{12,64}", "digest");
    }

    /** A command and what README says it prints. */
    private record Shown(String command, List<String> output) {
        static List<Shown> in(String readme) {
            List<Shown> all = new ArrayList<>();
            for (String block : readme.split("```console\n")) {
                if (block.startsWith(PROMPT)) {
                    List<String> lines =
                            block.substring(0, block.indexOf("\n```")).lines().toList();
                    List<String> output = lines.stream()
                            .skip(1)
                            .map(ReadmeTest::withoutDigest)
                            .toList();
                    all.add(new Shown(lines.get(0).substring(PROMPT.length()), output));
                }
            }
            return all;
        }

        void isPrintedIn(Path folder) {
            List<String> printed = print(folder)
                    .stripTrailing()
                    .lines()
                    .map(ReadmeTest::withoutDigest)
                    .toList();
            int at = 0;
            boolean leftOut = false;
            for (List<String> part : parts()) {
                int found = leftOut ? find(printed, part, at) : at;
                assertThat(found)
                        .as("%s%nin%n%s", part, String.join("\n", printed))
                        .isNotNegative();
                assertThat(printed.subList(found, Math.min(printed.size(), found + part.size())))
                        .isEqualTo(part);
                at = found + part.size();
                leftOut = true;
            }
        }

        private List<List<String>> parts() {
            List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
            for (String line : output) {
                if (line.equals(LEFT_OUT)) {
                    parts.add(new ArrayList<>());
                } else {
                    parts.get(parts.size() - 1).add(line);
                }
            }
            return parts;
        }

        private static int find(List<String> printed, List<String> part, int from) {
            for (int at = from; at + part.size() <= printed.size(); at++) {
                if (printed.subList(at, at + part.size()).equals(part)) {
                    return at;
                }
            }
            return -1;
        }

        private String print(Path folder) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Environment environment = new Environment(
                    Path.of("").toAbsolutePath(),
                    Optional.of(Path.of("target", "rulebook-of-tests").toAbsolutePath()),
                    folder,
                    Map.of(),
                    new Environment.Screens(false, false),
                    Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));
            Main.run(command.split(" "), out, out, environment);
            return out.toString(StandardCharsets.UTF_8);
        }
    }
}
