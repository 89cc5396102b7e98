package org.cbamchecker.report.office;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * One part of a file, written while others are: it waits, compressed, in a temporary file beside the one it is for. The
 * temporary file vanishes when the part is closed.
 */
final class Part implements Closeable {
    /** A month after the first time a zip can hold: that first time is written together with the time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int BUFFER = 1 << 15;

    private final String name;
    private final FileChannel waiting;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final CRC32 checksum = new CRC32();
    private final DeflaterOutputStream compressed;
    private final Writer writer;

    /** @param folder folder of the file it is for */
    Part(String name, Path folder) {
        this.name = name;
        waiting = temporaryFile(folder);
        var out = new BufferedOutputStream(Channels.newOutputStream(waiting), BUFFER);
        compressed = new DeflaterOutputStream(out, deflater, BUFFER);
        writer = new BufferedWriter(
                new OutputStreamWriter(new CheckedOutputStream(compressed, checksum), StandardCharsets.UTF_8), BUFFER);
    }

    private static FileChannel temporaryFile(Path folder) {
        try {
            return FileChannel.open(
                    Files.createTempFile(folder, ".part-", ".tmp"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(CharSequence text) {
        try {
            writer.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the part and puts it into its file as it is, without compressing it again. */
    void moveTo(ZipArchiveOutputStream zip) throws IOException {
        writer.flush();
        compressed.finish();
        compressed.flush();
        var entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        entry.setCrc(checksum.getValue());
        entry.setSize(deflater.getBytesRead());
        entry.setCompressedSize(deflater.getBytesWritten());
        waiting.position(0);
        zip.addRawArchiveEntry(entry, Channels.newInputStream(waiting));
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        waiting.close();
    }
}
