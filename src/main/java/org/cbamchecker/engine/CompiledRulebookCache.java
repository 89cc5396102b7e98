package org.cbamchecker.engine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiled rulebooks kept in a folder, one zip each, named by what they were compiled from. A file that is damaged, or
 * was compiled against other question classes, counts as absent; the cache never fails a check.
 */
public final class CompiledRulebookCache {
    private static final Logger LOG = LoggerFactory.getLogger(CompiledRulebookCache.class);
    private static final String SUFFIX = ".rules.zip";
    private static final String ENTRY = "classes";
    /** Equal classes, equal bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int KEPT = 20;
    private static final int MOST_BYTES = 64 << 20;

    private final Path folder;

    private CompiledRulebookCache(Path folder) {
        this.folder = folder;
    }

    /** @param folder made when first needed */
    public static CompiledRulebookCache in(Path folder) {
        return new CompiledRulebookCache(folder);
    }

    /** Keeps nothing. */
    public static CompiledRulebookCache none() {
        return new CompiledRulebookCache(null);
    }

    Optional<CompiledClasses> read(String key) {
        if (folder == null || !Files.isRegularFile(file(key))) {
            return Optional.empty();
        }
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file(key))))) {
            if (zip.getNextEntry() == null) {
                throw new IOException("no entry");
            }
            // Read to the end, where the zip compares its checksum.
            byte[] content = zip.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw new IOException("larger than " + MOST_BYTES + " bytes");
            }
            return Optional.of(unpack(content));
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.info("Compiled rulebook {} is not used: {}", file(key), damaged.getMessage());
            return Optional.empty();
        }
    }

    private static CompiledClasses unpack(byte[] content) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        var in = new DataInputStream(new ByteArrayInputStream(content));
        for (int rest = in.readInt(); rest > 0; rest--) {
            String name = in.readUTF();
            int length = in.readInt();
            if (length < 0 || length > in.available()) {
                throw new IOException(name + " is cut off");
            }
            files.put(name, in.readNBytes(length));
        }
        return new CompiledClasses(files);
    }

    void write(String key, CompiledClasses classes) {
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, "rules", ".tmp");
            try {
                writeZip(unfinished, classes);
                Files.move(unfinished, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            dropOldest();
        } catch (IOException unwritable) {
            LOG.warn("Compiled rulebook is not kept in {}: {}", folder, unwritable.getMessage());
        }
    }

    /** One entry for all: many small classes pack and unpack better together than one by one. */
    private static void writeZip(Path file, CompiledClasses classes) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            var one = new ZipEntry(ENTRY);
            one.setTimeLocal(NO_TIME);
            zip.putNextEntry(one);
            var entry = new DataOutputStream(zip);
            entry.writeInt(classes.files().size());
            for (var part : classes.files().entrySet()) {
                entry.writeUTF(part.getKey());
                entry.writeInt(part.getValue().length);
                entry.write(part.getValue());
            }
            entry.flush();
            zip.closeEntry();
        }
    }

    private void dropOldest() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> oldest = files.filter(path -> path.toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing(CompiledRulebookCache::modified)
                            .reversed())
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

    private Path file(String key) {
        return folder.resolve(key + SUFFIX);
    }
}
