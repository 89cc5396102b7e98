package org.cbamchecker.bench.peers;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An entrant in a process of its own, so that none disturbs another's memory, classes or compiled code. */
final class Opponent implements AutoCloseable {
    private final Entrant entrant;
    private final Path folder;
    private final Process process;
    private final BufferedWriter commands;
    private final BufferedReader replies;
    private final List<Double> rounds = new ArrayList<>();
    private String[] built;
    private int checked;
    private String failure;

    Opponent(Entrant entrant, Task task, Path work) throws IOException {
        this.entrant = entrant;
        folder = Files.createDirectories(work.resolve(entrant.name()));
        if (!entrant.runsInJava()) {
            JdmFile.write(task, folder);
        }
        process = new ProcessBuilder(entrant.runsInJava() ? java() : node(task))
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        commands = process.outputWriter();
        replies = process.inputReader();
    }

    private List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx6g",
                "-XX:+UseSerialGC",
                "-XX:ActiveProcessorCount=1",
                "-cp",
                System.getProperty("java.class.path"),
                Seat.class.getName(),
                entrant.name(),
                folder.toString());
    }

    private List<String> node(Task task) {
        String script = task.home() + "/bench/peers/zen/contestant.mjs".replace('/', File.separatorChar);
        return List.of("node", "--expose-gc", script, folder.toString());
    }

    Entrant entrant() {
        return entrant;
    }

    boolean takesPart() {
        return failure == null;
    }

    /** Why it does not take part. */
    String failure() {
        return failure;
    }

    void build() {
        built = ask("build");
    }

    /** Lets it answer, for a minute of the processor at most, and compares. */
    void check(Task task, List<String> right, long millis) throws IOException {
        Path file = folder.resolve("answers.tsv");
        String[] reply = ask("answer " + millis + " " + file);
        if (takesPart()) {
            checked = Integer.parseInt(reply[1]);
            Agreement.require(task, entrant.shown(), right, Files.readAllLines(file));
        }
    }

    /** @param counts false to warm up */
    void round(long millis, boolean counts) {
        String[] reply = ask("time " + millis);
        if (takesPart() && counts) {
            rounds.add(Double.parseDouble(reply[2]) / Double.parseDouble(reply[1]));
        }
    }

    private String[] ask(String command) {
        try {
            commands.write(command + "\n");
            commands.flush();
            for (String line = replies.readLine(); line != null; line = replies.readLine()) {
                if (line.startsWith("> failed ")) {
                    failure = line.substring("> failed ".length());
                    return new String[0];
                }
                if (line.startsWith("> ")) {
                    return line.substring(2).split(" ");
                }
            }
            failure = "its process ended; see " + folder.resolve("errors.txt");
        } catch (IOException broken) {
            failure = "its process ended: " + broken.getMessage();
        }
        return new String[0];
    }

    double buildSeconds() {
        return Double.parseDouble(built[1]) / 1000;
    }

    double buildProcessorSeconds() {
        return Double.parseDouble(built[2]) / 1000;
    }

    int megabytes() {
        return Integer.parseInt(built[3]);
    }

    String version() {
        return built[4];
    }

    int checked() {
        return checked;
    }

    /** Microseconds of the processor for a question. */
    double least() {
        return rounds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    double median() {
        double[] sorted = rounds.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    @Override
    public void close() {
        process.destroy();
    }
}
