package org.cbamchecker.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The command line in a folder of its own, on 21 November 2026, with the rulebooks of the project or of a copy. */
record Cli(Path home, Path folder) {
    /** Shared by all tests, since compiling the rules takes seconds. */
    private static final Path CACHE = Path.of("target", "rulebook-of-tests").toAbsolutePath();

    static final String SOUND =
            """
            {"submission": {"id": "Autumn 2026", "year": 2026},
             "importers": [{"eori": "DE1234567890", "name": "Muster GmbH", "establishment": "DE"}],
             "lines": [
              {"id": "L1", "mrn": "26DE1", "item": 1, "importer": "DE1234567890", "accepted": "2026-02-05",
               "procedure": "4000", "cnCode": "73181542", "origin": "TW", "netMass": 62300},
              {"id": "L2", "mrn": "26DE1", "item": 2, "importer": "DE1234567890", "accepted": "2026-02-05",
               "procedure": "4000", "cnCode": "72083700", "origin": "IS", "netMass": 30000}]}
            """;

    static final String FAULTY =
            """
            MRN,Item number,Importer EORI,Date of acceptance,CN code,Country of origin,Net mass (kg)
            26DE1,1,DE1234567890,2026-02-05,73181542,TW,62300
            26DE1,2,DE1234567890,05.02.2026,73181542,TW,62300
            26DE1,3,DE1234567890,2026-02-05,7318154,XX,-3
            """;

    record Outcome(int code, String out, String err) {}

    static Cli in(Path folder) {
        return new Cli(Path.of("").toAbsolutePath(), folder);
    }

    /** A home of its own whose rulebook may be broken. */
    static Cli withOwnRulebook(Path folder) {
        Path home = folder.resolve("home");
        copy(Path.of("rules", "eu-cbam"), home.resolve("rules/eu-cbam"));
        copy(Path.of("decision-tables", "eu-cbam"), home.resolve("decision-tables/eu-cbam"));
        return new Cli(home, folder);
    }

    Outcome run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Main.run(arguments, out, err, environment());
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Environment environment() {
        return new Environment(
                home,
                Optional.of(CACHE),
                folder,
                Map.of(),
                new Environment.Screens(false, false),
                Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything below the folder, as relative paths, sorted. */
    List<String> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
