package org.cbamchecker.engine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HexFormat;
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
    private static final String SEAL = "seal";
    private static final int KEPT = 20;
    private static final long MOST_BYTES = 64L << 20;

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
            Map<String, byte[]> entries = entries(zip);
            byte[] seal = entries.remove(SEAL);
            var classes = new CompiledClasses(entries);
            if (seal == null || !sealOf(classes).equals(new String(seal, StandardCharsets.UTF_8))) {
                throw new IOException("the seal does not fit the content");
            }
            return Optional.of(classes);
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.info("Compiled rulebook {} is not used: {}", file(key), damaged.getMessage());
            return Optional.empty();
        }
    }

    private static Map<String, byte[]> entries(ZipInputStream zip) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        long rest = MOST_BYTES;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            byte[] content = zip.readNBytes((int) Math.min(rest + 1, Integer.MAX_VALUE));
            rest -= content.length;
            if (rest < 0) {
                throw new IOException("larger than " + MOST_BYTES + " bytes");
            }
            entries.put(entry.getName(), content);
        }
        return entries;
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

    private static void writeZip(Path file, CompiledClasses classes) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            writeEntry(zip, SEAL, sealOf(classes).getBytes(StandardCharsets.UTF_8));
            for (var entry : classes.files().entrySet()) {
                writeEntry(zip, entry.getKey(), entry.getValue());
            }
        }
    }

    private static void writeEntry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static String sealOf(CompiledClasses classes) {
        var digest = RulebookKey.sha256();
        classes.files().forEach((name, content) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(content);
            digest.update((byte) 0);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private void dropOldest() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> oldest = files.filter(path -> path.toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing(CompiledRulebookCache::modified).reversed())
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
