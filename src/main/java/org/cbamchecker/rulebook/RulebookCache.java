package org.cbamchecker.rulebook;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.slf4j.LoggerFactory;

/**
 * Rulebooks that were read before, so that a check need not open workbooks. Keyed by the bytes of every file of the
 * rulebook; a file of the cache that is damaged or of an older form counts as absent. Several processes may share a
 * folder.
 */
public final class RulebookCache {
    private static final String SUFFIX = ".rulebook.bin";
    /** Changes whenever the form of a cached file, or what the reader makes of a workbook, changes. */
    private static final String FORM = "rulebook-cache-2";

    private final KeptFiles kept;

    /** @param folder where cached files lie; made when first needed */
    public RulebookCache(Path folder) {
        kept = new KeptFiles(folder, SUFFIX);
    }

    /** The key of a rulebook's files as they are now; empty where one cannot be read. */
    static Optional<String> keyOf(RulebookLocation location) {
        List<Path> files = new ArrayList<>(List.of(location.manifest()));
        files.addAll(location.articles());
        files.addAll(location.workbooks());
        Fingerprint key = new Fingerprint().add(FORM);
        try {
            for (Path file : files) {
                key.add(file.getFileName().toString()).add(Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        return Optional.of(key.hexadecimal());
    }

    Optional<Loaded.Ready> find(String key) {
        Path file = kept.file(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            ByteBuffer content = ByteBuffer.wrap(bytes);
            long sum = content.getLong();
            return sum == sumOf(content)
                    ? Optional.of(new CachedRulebookReader(bytes, Long.BYTES).read())
                    : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            log("Cached rulebook {} cannot be used and is made anew: {}", file, damaged);
            return Optional.empty();
        }
    }

    /** A cache that cannot be written costs time, nothing else. */
    void store(String key, Loaded.Ready ready) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new CachedRulebookWriter(new DataOutputStream(bytes)).write(ready);
            ByteBuffer content = ByteBuffer.wrap(bytes.toByteArray());
            kept.write(key, file -> {
                DataOutputStream out = new DataOutputStream(file);
                out.writeLong(sumOf(content));
                out.write(content.array());
            });
        } catch (IOException | RuntimeException unwritable) {
            log("Rulebook is not cached in {}: {}", kept.folder(), unwritable);
        }
    }

    private static long sumOf(ByteBuffer content) {
        CRC32 sum = new CRC32();
        sum.update(content.duplicate());
        return sum.getValue();
    }

    /** Logging is started only when there is something to log: starting it takes longer than reading the cache. */
    private static void log(String message, Path path, Exception cause) {
        LoggerFactory.getLogger(RulebookCache.class).info(message, path, cause.toString());
    }
}
