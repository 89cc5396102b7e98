package org.cbamchecker.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How long it takes from the start of a process to its findings, with more and more prepared. */
final class Starts {
    private static final int RUNS = 7;

    private final Path home;
    private final Path work;

    Starts(Path home, Path work) {
        this.home = home;
        this.work = work;
    }

    void measure() throws IOException, InterruptedException {
        System.out.println("start of ./cbam check on the main sample, to findings on the console");
        String java = System.getProperty("java.home");
        String noArchive = "-XX:SharedArchiveFile=" + java + "/lib/server/classes.jsa";
        Map<String, String> usual = Map.of("CBAM_CACHE", work.resolve("cache").toString(), "JAVA_HOME", java);
        Launched launched = new Launched(work, usual);
        print("nothing cached", List.of(launched.run(check())));
        // The second run of a warm cache may leave a class archive behind; both are made before anything is counted.
        launched.run(check());
        launched.run(check());
        Launched cacheAlone = new Launched(
                work, Map.of("CBAM_CACHE", usual.get("CBAM_CACHE"), "JAVA_HOME", java, "CBAM_JAVA_OPTS", noArchive));
        print("rulebook cached", several(cacheAlone, check()));
        print("rulebook and classes cached", several(launched, check()));
        String java25 = System.getenv("JAVA25_HOME");
        if (java25 == null) {
            System.out.println("  Java 25 is not present; JAVA25_HOME would name it");
        } else {
            measureWithAheadOfTimeCache(Path.of(java25));
        }
    }

    /** Java 25 keeps classes, and what it learnt of them, in an ahead-of-time cache, which the launcher does not use. */
    private void measureWithAheadOfTimeCache(Path java25) throws IOException, InterruptedException {
        Path cache = work.resolve("java25.aot");
        Launched launched = new Launched(work, Map.of());
        launched.run(java(java25, List.of()));
        launched.run(java(java25, List.of("-XX:AOTCacheOutput=" + cache)));
        print("Java 25, rulebook cached", several(launched, java(java25, List.of())));
        print(
                "Java 25, with its ahead-of-time cache",
                several(launched, java(java25, List.of("-XX:AOTCache=" + cache))));
    }

    private List<String> java(Path java25, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(java25.resolve("bin/java").toString()));
        command.addAll(options);
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath()));
        command.addAll(List.of("-Dcbam.home=" + home, "-Dcbam.cache=" + work.resolve("cache25")));
        command.add("org.cbamchecker.cli.Main");
        command.addAll(check().subList(1, check().size()));
        return command;
    }

    private String classPath() throws IOException {
        List<String> jars = new ArrayList<>();
        for (Path folder : List.of(home.resolve("target"), home.resolve("target/lib"))) {
            try (var files = Files.newDirectoryStream(folder, "*.jar")) {
                files.forEach(jar -> jars.add(jar.toString()));
            }
        }
        return String.join(":", jars);
    }

    private List<String> check() {
        return List.of(
                home.resolve("cbam").toString(),
                "check",
                home.resolve("samples/fasteners-from-taiwan.xlsx").toString(),
                "--format",
                "console",
                "--out",
                work.resolve("out").toString());
    }

    private static List<Launched.Taken> several(Launched launched, List<String> command)
            throws IOException, InterruptedException {
        List<Launched.Taken> taken = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            taken.add(launched.run(command));
        }
        return taken;
    }

    private static void print(String state, List<Launched.Taken> taken) {
        System.out.printf(
                "  %-40s %5.2f s, of which processor time at least %.2f s, median %.2f s; %d MB%n",
                state,
                median(taken, Comparator.comparing(Launched.Taken::seconds)).seconds(),
                taken.stream().mapToDouble(Launched.Taken::processor).min().orElseThrow(),
                median(taken, Comparator.comparing(Launched.Taken::processor)).processor(),
                median(taken, Comparator.comparing(Launched.Taken::megabytes)).megabytes());
    }

    private static Launched.Taken median(List<Launched.Taken> taken, Comparator<Launched.Taken> by) {
        return taken.stream().sorted(by).toList().get(taken.size() / 2);
    }
}
