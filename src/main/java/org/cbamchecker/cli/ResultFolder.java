package org.cbamchecker.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cbamchecker.report.letters.SupplierLetters;

/**
 * A folder of results that comes into being whole or not at all: files are written under another name beside it, and
 * the folder is moved when the last one is complete. Results of an earlier run are replaced; a folder with anything
 * else in it is refused, since replacing it would delete what is not ours.
 */
final class ResultFolder implements AutoCloseable {
    static final String FAULTS = "faults.csv";

    /** Names of what can be in the folder, in the order in which it is told. */
    private static final List<String> OURS = Stream.concat(
                    Arrays.stream(ResultFormat.values())
                            .filter(ResultFormat::isFile)
                            .map(ResultFormat::file),
                    Stream.of(FAULTS))
            .toList();

    private final Path target;
    private final Path draft;

    private ResultFolder(Path target, Path draft) {
        this.target = target;
        this.draft = draft;
    }

    /**
     * Begins a folder.
     *
     * @throws RefusedException where the folder holds other files, or is none
     */
    static ResultFolder begin(Path target) throws IOException {
        refuseWhatIsNotOurs(target);
        Path parent = target.toAbsolutePath().getParent();
        if (parent == null) {
            throw refused(target, target.toString());
        }
        Files.createDirectories(parent);
        return new ResultFolder(target, draftIn(parent));
    }

    /** Not a temporary folder as Java makes it: others who may read the results of today could not read those. */
    private static Path draftIn(Path parent) throws IOException {
        for (long number = ProcessHandle.current().pid(); ; number++) {
            try {
                return Files.createDirectory(parent.resolve(".cbam-unfinished-" + number));
            } catch (FileAlreadyExistsException taken) {
                // by another run, or left behind when one was killed
            }
        }
    }

    /** Asked before the work begins, so that nobody waits for a refusal. */
    static void refuseWhatIsNotOurs(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw refused(target, target.getFileName().toString());
        }
        try (Stream<Path> files = Files.list(target)) {
            List<String> others = files.filter(file -> !isOurs(file))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .limit(3)
                    .toList();
            if (!others.isEmpty()) {
                throw refused(target, String.join(", ", others));
            }
        }
    }

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return Files.isDirectory(file) && name.equals(ResultFormat.LETTERS.file())
                ? SupplierLetters.areAll(file)
                : OURS.contains(name) && Files.isRegularFile(file);
    }

    private static RefusedException refused(Path target, String read) {
        return RefusedException.of(
                "OUTPUT-FOLDER-HOLDS-OTHERS",
                target.toString(),
                Map.of("read", read, "allowed", String.join(", ", OURS)));
    }

    /** Where a file of this name is written meanwhile. */
    Path file(String name) {
        return draft.resolve(name);
    }

    /** What was written so far, in the place where it will be. */
    List<Path> written() {
        return OURS.stream()
                .filter(name -> Files.exists(draft.resolve(name)))
                .map(target::resolve)
                .toList();
    }

    /** Puts the folder in its place. */
    void complete() throws IOException {
        if (Files.exists(target)) {
            refuseWhatIsNotOurs(target);
            delete(target);
        }
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes what was not completed. */
    @Override
    public void close() throws IOException {
        if (Files.exists(draft)) {
            delete(draft);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
