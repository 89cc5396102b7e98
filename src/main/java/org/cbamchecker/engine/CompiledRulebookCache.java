package org.cbamchecker.engine;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.cbamchecker.rulebook.KeptFiles;
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

    private static final int MOST_BYTES = 64 << 20;

    /** Null where nothing is kept. */
    private final KeptFiles kept;

    private CompiledRulebookCache(KeptFiles kept) {
        this.kept = kept;
    }

    /** @param folder made when first needed */
    public static CompiledRulebookCache in(Path folder) {
        return new CompiledRulebookCache(new KeptFiles(folder, SUFFIX));
    }

    /** Keeps nothing. */
    public static CompiledRulebookCache none() {
        return new CompiledRulebookCache(null);
    }

    Optional<CompiledClasses> read(String key) {
        if (kept == null || !Files.isRegularFile(kept.file(key))) {
            return Optional.empty();
        }
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(kept.file(key))))) {
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
            LOG.info("Compiled rulebook {} is not used: {}", kept.file(key), damaged.getMessage());
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
        if (kept == null) {
            return;
        }
        try {
            kept.write(key, out -> writeZip(out, classes));
        } catch (IOException unwritable) {
            LOG.warn("Compiled rulebook is not kept in {}: {}", kept.folder(), unwritable.getMessage());
        }
    }

    /** One entry for all: many small classes pack and unpack better together than one by one. */
    private static void writeZip(OutputStream out, CompiledClasses classes) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
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
}
