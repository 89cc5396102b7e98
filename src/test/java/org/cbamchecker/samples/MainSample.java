package org.cbamchecker.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cbamchecker.cli.Environment;
import org.cbamchecker.cli.Main;
import org.cbamchecker.testing.WorkbookText;

/**
 * One of the large samples.
 *
 * @param arguments files and options, as its command in samples/README.md has them
 */
record MainSample(String name, List<String> arguments) {
    static final Path FOLDER = Path.of("samples");

    /** The day on which the samples were made, taken where a sample names none. */
    private static final String LAW_DATE = "2026-11-20";

    /** Rows of a sheet; what the trace has beyond them is compared in assessment.json. */
    private static final int ROWS_COMPARED = 60;

    private static final String LAW_AS_OF = "--law-as-of";

    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path CACHE = HOME.resolve("target/rulebook-of-tests");

    static final List<MainSample> ALL = List.of(
            sample("fasteners-from-taiwan", "samples/fasteners-from-taiwan.xlsx"),
            sample(
                    "steel-trader",
                    "samples/steel-trader-register.json",
                    "samples/steel-trader.csv",
                    "--date-order",
                    "day-first",
                    "--decimal",
                    "comma"),
            sample("just-at-fifty-tonnes", "samples/just-at-fifty-tonnes.json"),
            sample("fertiliser-and-cement", "samples/fertiliser-and-cement.json"),
            sample("electricity-and-hydrogen", "samples/electricity-and-hydrogen.json"),
            sample("aluminium-processor", "samples/aluminium-processor.json"),
            sample("declaration-full-of-errors", "samples/declaration-full-of-errors.json", LAW_AS_OF, "2027-11-20"),
            sample("holding-dates-2027", "samples/holding-dates-2027.json", LAW_AS_OF, "2028-01-10"),
            sample("split-group", "samples/split-group.json"),
            sample("before-2026", "samples/before-2026.json"),
            sample("authorised-too-late", "samples/authorised-too-late.json"),
            sample("broken", "samples/broken.xlsx"),
            sample("broken-list", "samples/broken.csv", "--date-order", "day-first", "--decimal", "comma"));

    private static MainSample sample(String name, String... arguments) {
        return new MainSample(name, List.of(arguments));
    }

    static MainSample named(String name) {
        return ALL.stream().filter(each -> each.name.equals(name)).findFirst().orElseThrow();
    }

    /** The command of samples/README.md. */
    String command() {
        return "./cbam check " + String.join(" ", arguments);
    }

    /** The same sample, told in another language. */
    MainSample speaking(String language) {
        List<String> told = new ArrayList<>(arguments);
        told.addAll(List.of("--language", language));
        return new MainSample(language + "/" + name, told);
    }

    /** The same sample, as report.pdf. */
    MainSample printed() {
        List<String> told = new ArrayList<>(arguments);
        told.addAll(List.of("--format", "pdf"));
        return new MainSample("printed/" + name, told);
    }

    /** All words behind {@code cbam}. */
    List<String> words() {
        List<String> words = new ArrayList<>(List.of("check"));
        words.addAll(arguments);
        if (!arguments.contains(LAW_AS_OF)) {
            words.addAll(List.of(LAW_AS_OF, LAW_DATE));
        }
        words.addAll(List.of("--out", out().toString()));
        return words;
    }

    /** Folder of the results, from the project's folder. */
    Path out() {
        return Path.of("target/golden-runs", name);
    }

    /** Runs the command in this process; everything it tells and writes, by name. */
    Map<String, String> run() {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var environment = new Environment(
                HOME,
                Optional.of(CACHE),
                HOME,
                Map.of(),
                new Environment.Screens(false, false),
                Clock.fixed(Instant.parse(LAW_DATE + "T12:00:00Z"), ZoneOffset.UTC));
        int code = Main.run(words().toArray(String[]::new), out, err, environment);
        Map<String, String> results = written();
        results.put("console.txt", out.toString(StandardCharsets.UTF_8) + "exit code " + code + "\n");
        results.put("faults.txt", err.toString(StandardCharsets.UTF_8));
        return results;
    }

    /** Files of the result folder and of folders in it. Documents say what the letter or the page beside them says. */
    Map<String, String> written() {
        Map<String, String> results = new TreeMap<>();
        files().forEach((name, file) -> {
            if (!name.endsWith(".docx") && !name.endsWith(".pdf")) {
                results.put(isWorkbook(name) ? name + ".txt" : name, text(file));
            }
        });
        return results;
    }

    /** By name, that of a file in a folder with the folder's before it. */
    private Map<String, Path> files() {
        Map<String, Path> found = new TreeMap<>();
        if (!Files.isDirectory(out())) {
            return found;
        }
        try (Stream<Path> files = Files.walk(out())) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .forEach(file -> found.put(out().relativize(file).toString().replace('\\', '/'), file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static String text(Path file) {
        return isWorkbook(file.getFileName().toString())
                ? WorkbookText.of(file, ROWS_COMPARED)
                : FindingSample.text(file);
    }

    private static boolean isWorkbook(String name) {
        return name.endsWith(".xlsx");
    }

    /** Files of the result folder, byte for byte, by name. */
    Map<String, byte[]> bytes() {
        Map<String, byte[]> bytes = new TreeMap<>();
        files().forEach((name, file) -> bytes.put(name, bytes(file)));
        return bytes;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
