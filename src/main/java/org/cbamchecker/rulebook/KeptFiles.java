package org.cbamchecker.rulebook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files of one kind in the folder of a cache, each under a key, the newest twenty. A file is there whole or not at all;
 * several processes may share the folder.
 *
 * @param folder made when first needed
 * @param suffix how the names of this kind end
 */
public record KeptFiles(Path folder, String suffix) {
    private static final int KEPT = 20;

    /** What stands in a file. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Where the file of a key lies, whether or not it is there. */
    public Path file(String key) {
        return folder.resolve(key + suffix);
    }

    /** Keeps a file in place of an earlier one of this key, and lets go of the oldest. */
    public void write(String key, Content content) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "unfinished-", ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                content.writeTo(out);
            }
            Files.move(unfinished, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        dropOldest();
    }

    private void dropOldest() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> oldest = files.filter(path -> path.toString().endsWith(suffix))
                    .sorted(Comparator.comparing(KeptFiles::modified).reversed())
                    .skip(KEPT)
                    .toList();
            for (Path path : oldest) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static long modified(Path path) {
        return path.toFile().lastModified();
    }
}
