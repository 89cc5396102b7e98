package org.cbamchecker.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs a command as a process of its own and measures it whole: with its launcher, start and end.
 *
 * @param environment variables set beside those of this process
 */
record Launched(Path work, Map<String, String> environment) {
    /** The shell knows what its children took, also of those that are gone. */
    private static final String TIMED = "TIMEFORMAT='%U %S'; time \"$@\" >\"$LOG\" 2>&1";

    /**
     * What a process took.
     *
     * @param seconds from start to end
     * @param processor seconds of processor time, of all cores together
     * @param megabytes most memory resident at any time; 0 where it cannot be read
     */
    record Taken(double seconds, double processor, long megabytes) {}

    Taken run(List<String> command) throws IOException, InterruptedException {
        List<String> timed = new ArrayList<>(List.of("bash", "-c", TIMED, "timed"));
        timed.addAll(command);
        Path times = work.resolve("times");
        ProcessBuilder builder = new ProcessBuilder(timed).redirectError(times.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("LOG", work.resolve("log").toString());
        long begin = System.nanoTime();
        Process process = builder.start();
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, residentKilobytes(process));
            Thread.sleep(10);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Taken(seconds, processorSeconds(times), peak / 1024);
    }

    private static double processorSeconds(Path times) throws IOException {
        List<String> lines = Files.readAllLines(times);
        String[] userAndSystem = lines.get(lines.size() - 1).split(" ");
        return Double.parseDouble(userAndSystem[0]) + Double.parseDouble(userAndSystem[1]);
    }

    private static long residentKilobytes(Process process) {
        Stream<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants());
        return all.mapToLong(Launched::residentKilobytes).max().orElse(0);
    }

    /** As Linux counts it. */
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
}
