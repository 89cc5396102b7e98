package org.cbamchecker.bench.peers;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The process a Java contestant sits in. Commands come on standard input, a line each; a reply is a line that begins
 * with {@code >}.
 *
 * <ul>
 *   <li>{@code build} – {@code built}, milliseconds, those of the processor, megabytes, version
 *   <li>{@code answer MILLISECONDS FILE} – {@code answered}, as many as that time of the processor allows, and how many
 *       microseconds of it the decisions took, each of them made for the first time
 *   <li>{@code time MILLISECONDS} – {@code timed}, questions, microseconds of the processor
 * </ul>
 *
 * Whatever goes wrong is replied as {@code failed} and why.
 */
public final class Seat {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final int QUESTIONS_A_LOOK = 16;

    private final Entrant entrant;
    private final Contestant contestant;
    private final Task task;
    private final Path folder;
    private int checked;
    private int next;

    private Seat(Entrant entrant, Path folder) throws IOException {
        this.entrant = entrant;
        this.folder = folder;
        contestant = entrant.contestant().get();
        task = Task.read(folder.resolveSibling("task"));
        contestant.write(task, folder);
    }

    /** Name of the entrant, and a folder of its own beside the task. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        var seat = new Seat(Entrant.valueOf(arguments[0]), folder);
        try (var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = commands.readLine(); line != null; line = commands.readLine()) {
                System.out.println("> " + seat.reply(line.split(" ")));
            }
        }
    }

    private String reply(String[] command) {
        try {
            return switch (command[0]) {
                case "build" -> build();
                case "answer" -> answer(Long.parseLong(command[1]), Path.of(command[2]));
                default -> time(Long.parseLong(command[1]));
            };
        } catch (Exception | LinkageError failed) {
            failed.printStackTrace();
            return "failed " + String.valueOf(failed).replaceAll("\\s+", " ");
        }
    }

    private String build() throws Exception {
        contestant.take(task);
        long memory = bytes();
        long wall = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        contestant.build(folder);
        contestant.decide(0, 1);
        wall = System.nanoTime() - wall;
        cpu = SYSTEM.getProcessCpuTime() - cpu;
        memory = bytes() - memory;
        return "built %d %d %d %s".formatted(wall / 1_000_000, cpu / 1_000_000, memory / 1_000_000, entrant.version());
    }

    private static long bytes() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() + memory.getNonHeapMemoryUsage().getUsed();
    }

    private String answer(long millis, Path file) throws Exception {
        long spent = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            while (checked < task.questions().size() && spent < millis * 1_000_000) {
                long start = SYSTEM.getProcessCpuTime();
                List<Object> results = someFirst();
                spent += SYSTEM.getProcessCpuTime() - start;
                for (Object result : results) {
                    out.write(Agreement.written(task.model(), contestant.read(result)));
                    out.write('\n');
                }
            }
        }
        return "answered %d %d".formatted(checked, spent / 1000);
    }

    /** A thousand questions, or what a second allows. */
    private List<Object> someFirst() throws Exception {
        long start = System.nanoTime();
        List<Object> results = new ArrayList<>();
        while (checked < task.questions().size() && results.size() < 1_000 && System.nanoTime() - start < 1_000_000_000) {
            int to = Math.min(checked + contestant.batch(), task.questions().size());
            results.addAll(contestant.decide(checked, to));
            checked = to;
        }
        return results;
    }

    /** Looks at the clock now and then alone: that takes as long as a quick decision. */
    private String time(long millis) throws Exception {
        long start = SYSTEM.getProcessCpuTime();
        long lines = 0;
        long spent = 0;
        while (spent < millis * 1_000_000) {
            long untilLook = lines + QUESTIONS_A_LOOK;
            while (lines < untilLook) {
                int to = Math.min(next + contestant.batch(), checked);
                lines += contestant.decide(next, to).size();
                next = to == checked ? 0 : to;
            }
            spent = SYSTEM.getProcessCpuTime() - start;
        }
        return "timed %d %d".formatted(lines, spent / 1000);
    }
}
