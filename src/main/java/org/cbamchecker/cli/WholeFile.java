package org.cbamchecker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that comes into being whole or not at all: it is written under another name beside its place. */
final class WholeFile implements AutoCloseable {
    private final Path target;
    private final Path folder;

    private WholeFile(Path target, Path folder) {
        this.target = target;
        this.folder = folder;
    }

    static WholeFile begin(Path target) throws IOException {
        Path parent = target.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        return new WholeFile(target, Files.createTempDirectory(parent, ".cbam-unfinished-"));
    }

    /** Where the file is written meanwhile; it has its own name there. */
    Path draft() {
        return folder.resolve(target.getFileName());
    }

    /** Puts the file in its place, over what stood there. */
    void complete() throws IOException {
        Files.move(draft(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes what was not completed. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(draft());
        Files.delete(folder);
    }
}
