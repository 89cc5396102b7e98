package org.cbamchecker.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cbamchecker.engine.CompiledRulebook;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.law.Quantity.Mass;

/** Start-up with and without cache, and the memory that large submissions take, measured on whole processes. */
public final class StartAndSize {
    private static final int RUNS = 7;

    private final Path home;
    private final Path work;

    private StartAndSize(Path home, Path work) {
        this.home = home;
        this.work = work;
    }

    /** Property {@code cbam.home} names the checkout. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("cbam-bench");
        try {
            new StartAndSize(Path.of(System.getProperty("cbam.home", ".")), work).run();
        } finally {
            delete(work);
        }
    }

    private void run() throws IOException, InterruptedException {
        Path sample = home.resolve("samples/fasteners-from-taiwan.xlsx");
        System.out.println("start of ./cbam check on the main sample, wall seconds, median of " + RUNS);
        System.out.printf("  nothing cached                 %.2f%n", median(1, () -> delete(work.resolve("cache")), sample));
        // The second run of a warm cache may leave a class archive behind; both are made before anything is counted.
        start(sample);
        start(sample);
        System.out.printf("  rulebook and classes cached    %.2f%n", median(RUNS, () -> {}, sample));
        System.out.println("lines from CSV to assessment.json and findings.csv");
        for (int lines : new int[] {10_000, 50_000, 200_000}) {
            measureSize(lines);
        }
    }

    private double median(int runs, Runnable before, Path sample) throws IOException, InterruptedException {
        double[] seconds = new double[runs];
        for (int i = 0; i < runs; i++) {
            before.run();
            seconds[i] = start(sample);
        }
        Arrays.sort(seconds);
        return seconds[runs / 2];
    }

    private double start(Path sample) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        process(List.of(home.resolve("cbam").toString(), "check", sample.toString(), "--out", work.resolve("out").toString()))
                .waitFor();
        return (System.nanoTime() - begin) / 1e9;
    }

    private Process process(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CBAM_CACHE", work.resolve("cache").toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(work.resolve("log").toFile()))
                .start();
    }

    private void measureSize(int lines) throws IOException, InterruptedException {
        Path csv = work.resolve("lines-" + lines + ".csv");
        write(csv, lines);
        List<String> command = new ArrayList<>(List.of(
                home.resolve("cbam").toString(), "check", csv.toString(), "--out", work.resolve("large").toString()));
        long begin = System.nanoTime();
        Process process = process(command);
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, residentKilobytes(process));
            Thread.sleep(20);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                "  %,9d lines: %6.1f s, %,8.0f lines/s, %,6d MB at the most%n", lines, seconds, lines / seconds, peak / 1024);
    }

    /** Resident memory as Linux counts it, of the process and its children; 0 where it cannot be read. */
    private static long residentKilobytes(Process process) {
        Stream<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants());
        return all.mapToLong(StartAndSize::residentKilobytes).max().orElse(0);
    }

    private static long residentKilobytes(ProcessHandle process) {
        try (Stream<String> status = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return status.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    private void write(Path csv, int size) throws IOException {
        CompiledRulebook compiled = Laboratory.rulebook(home);
        try (BufferedWriter out = Files.newBufferedWriter(csv)) {
            out.write("MRN,Item,Importer EORI,Acceptance date,Procedure,CN code,Country of origin,Net mass (kg),Calcined\n");
            for (ImportLine line : new Lines(compiled.rulebook(), 42).submission(size).lines()) {
                out.write(String.join(
                        ",",
                        line.customs().mrn(),
                        "1",
                        line.parties().importer().value(),
                        line.customs().accepted().toString(),
                        "4000",
                        line.good().cn().digits(),
                        line.provenance().origin().letters(),
                        ((Mass) line.quantity()).kilograms().toPlainString(),
                        "yes"));
                out.write('\n');
            }
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder).sorted(Comparator.reverseOrder())) {
            files.forEach(file -> file.toFile().delete());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
