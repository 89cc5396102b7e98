package org.cbamchecker.bench.peers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** An entrant in a process of its own, so that none disturbs another's memory, classes or compiled code. */
final class Opponent implements AutoCloseable {
    /** Memory that an entrant may have; who needs more does not take part. */
    private static final int GIGABYTES = 4;

    private final Entrant entrant;
    private final Path folder;
    private final Conversation conversation;
    private String[] built;
    private int checked;
    private double firstTime;
    private String failure;

    Opponent(Entrant entrant, Task task, Path work) throws IOException {
        this.entrant = entrant;
        folder = Files.createDirectories(work.resolve(entrant.name()));
        if (!entrant.runsInJava()) {
            JdmFile.write(task, folder);
        }
        conversation = new Conversation(entrant.runsInJava() ? java() : node(task), folder.resolve("errors.txt"));
    }

    private List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + GIGABYTES + "g",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                // What building took and is free again goes back at once: others need it.
                "-XX:-ShrinkHeapInSteps",
                "-XX:ActiveProcessorCount=1",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Seat.class.getName(),
                entrant.name(),
                folder.toString());
    }

    private List<String> node(Task task) {
        String script = task.home() + "/bench/peers/zen/contestant.mjs".replace('/', File.separatorChar);
        return List.of(
                "node", "--expose-gc", "--max-old-space-size=" + GIGABYTES * 1024, script, folder.toString());
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
        built = ask("build", "not built");
    }

    /** Lets it answer for some time of the processor, and compares. */
    void check(Task task, List<String> right, long millis) throws IOException {
        Path file = folder.resolve("answers.tsv");
        String[] reply = ask("answer " + millis + " " + file, "built, but did not answer");
        if (takesPart()) {
            checked = Integer.parseInt(reply[1]);
            firstTime = Double.parseDouble(reply[2]) / checked;
            Agreement.require(task, entrant.shown(), right, Files.readAllLines(file));
        }
    }

    /** Lets it decide for some time of the processor; microseconds for a question, or empty where it fails. */
    OptionalDouble round(long millis) {
        String[] reply = ask("time " + millis, "did not go on");
        return takesPart()
                ? OptionalDouble.of(Double.parseDouble(reply[2]) / Double.parseDouble(reply[1]))
                : OptionalDouble.empty();
    }

    private String[] ask(String command, String otherwise) {
        try {
            return conversation.ask(command);
        } catch (IOException ended) {
            failure = otherwise + ": " + ended.getMessage().replace("its memory", GIGABYTES + " GB");
            conversation.close();
            return new String[0];
        }
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

    /** Microseconds of the processor for a question that is answered the first time, before the program has warmed up. */
    double firstTime() {
        return firstTime;
    }

    @Override
    public void close() {
        conversation.close();
    }
}
