package org.cbamchecker.rulebook;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
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
    /** Changes whenever the form of a cached file, or what the reader makes of a workbook, changes. */
    private static final String FORM = "rulebook-cache-1";

    private final Path folder;

    /** @param folder where cached files lie; made when first needed */
    public RulebookCache(Path folder) {
        this.folder = folder;
    }

    /** The key of a rulebook's files as they are now; empty where one cannot be read. */
    static Optional<String> keyOf(RulebookLocation location) {
        MessageDigest digest = RulebookDigest.sha256();
        List<Path> files = new ArrayList<>(List.of(location.manifest()));
        files.addAll(location.articles());
        files.addAll(location.workbooks());
        add(digest, FORM.getBytes(StandardCharsets.UTF_8));
        try {
            for (Path file : files) {
                add(digest, file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                add(digest, Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }

    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    Optional<Loaded.Ready> find(String key) {
        Path file = fileOf(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            long sum = bytes.getLong();
            return sum == sumOf(bytes) ? Optional.of(new CachedRulebookReader(bytes).read()) : Optional.empty();
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
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "rulebook-", ".draft");
            try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(draft))) {
                out.writeLong(sumOf(content));
                out.write(content.array());
            }
            Files.move(draft, fileOf(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException unwritable) {
            log("Rulebook is not cached in {}: {}", folder, unwritable);
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

    private Path fileOf(String key) {
        return folder.resolve("rulebook-" + key + ".bin");
    }
}
