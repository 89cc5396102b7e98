package org.cbamchecker.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How long it takes from saving an edited table to the new verdict of a running {@code tables watch}. */
final class EditLoop {
    private static final int SAVES = 9;
    /** A verdict ends with the seconds since the save, as {@code tables watch} tells them. */
    private static final Pattern SECONDS = Pattern.compile("(\\d+\\.\\d\\d) s");
    /** The last date of a sheet: when its last row was checked, or since when it applies. */
    private static final Pattern LAST_DATE = Pattern.compile("(?s)(.*<v>4[0-9]{3})([0-9])(\\.0</v>.*)");

    private final Path home;
    private final Path work;

    EditLoop(Path home, Path work) {
        this.home = home;
        this.work = work;
    }

    void measure() throws IOException {
        System.out.println("save of an edited table to its new verdict in a running tables watch, of " + SAVES + " saves");
        Path rules = copy("rules/eu-cbam");
        Path tables = copy("decision-tables/eu-cbam");
        measure(rules, tables.resolve("annex-3-exempt-origins.xlsx"));
        measure(rules, tables.resolve("default-values.xlsx"));
    }

    private void measure(Path rules, Path workbook) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                home.resolve("cbam").toString(), "tables", "watch", "--rulebook", rules.toString(), workbook.toString());
        builder.environment().put("CBAM_CACHE", work.resolve("cache").toString());
        Process process = builder.redirectErrorStream(true).start();
        double[] seconds = new double[SAVES];
        double[] processor = new double[SAVES];
        try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
            awaitLine(told, line -> line.startsWith("Workbooks watched"));
            for (int i = 0; i < SAVES; i++) {
                double before = processorSeconds(process);
                save(workbook, i);
                Matcher verdict = SECONDS.matcher(awaitLine(told, SECONDS.asPredicate()));
                seconds[i] = verdict.find() ? Double.parseDouble(verdict.group(1)) : Double.NaN;
                processor[i] = processorSeconds(process) - before;
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
        double first = seconds[0];
        Arrays.sort(seconds);
        Arrays.sort(processor);
        System.out.printf(
                "  %-28s first %.2f s, least %.2f s, median %.2f s; processor time at least %.2f s, median %.2f s%n",
                workbook.getFileName(), first, seconds[0], seconds[SAVES / 2], processor[0], processor[SAVES / 2]);
    }

    private static double processorSeconds(Process process) {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    private static String awaitLine(BufferedReader told, Predicate<String> wanted) throws IOException {
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            if (wanted.test(line)) {
                return line;
            }
        }
        throw new IllegalStateException("tables watch ended before its verdict");
    }

    /** As an editor saves: a new file in place of the old one. */
    private void save(Path workbook, int edit) throws IOException {
        Path edited = work.resolve("edited.xlsx");
        Files.copy(workbook, edited, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem parts = FileSystems.newFileSystem(edited)) {
            Path sheet = parts.getPath("xl/worksheets/sheet1.xml");
            Matcher lastDate = LAST_DATE.matcher(Files.readString(sheet));
            if (!lastDate.matches()) {
                throw new IllegalStateException("No date in " + workbook);
            }
            Files.writeString(sheet, lastDate.group(1) + edit + lastDate.group(3));
        }
        Files.move(edited, workbook, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path copy(String folder) throws IOException {
        Path from = home.resolve(folder);
        Path to = Files.createDirectories(work.resolve(folder));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }
}
