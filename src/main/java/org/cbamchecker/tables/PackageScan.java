package org.cbamchecker.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** Goes once through all parts of a package, counting what they unpack to and looking for what must not be there. */
final class PackageScan {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final WorkbookLimits limits;
    private final BiConsumer<String, Map<String, String>> refusal;
    private final Set<String> parts = new TreeSet<>();
    private long unpackedInAll;

    PackageScan(Path file, WorkbookLimits limits, BiConsumer<String, Map<String, String>> refusal) {
        this.file = file;
        this.limits = limits;
        this.refusal = refusal;
    }

    /** Unpacks every part and throws it away; stops at the first limit, because going on is what a bomb wants. */
    boolean sizesAreSound() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > limits.entries()) {
                refusal.accept("WORKBOOK-TOO-MANY-PARTS", WorkbookGuard.limit(zip.size(), limits.entries()));
                return false;
            }
            Set<String> foldedNames = new HashSet<>();
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                if (!foldedNames.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    refusal.accept("WORKBOOK-PART-TWICE", Map.of("read", entry.getName()));
                    return false;
                }
                parts.add(entry.getName());
                if (!isSound(zip, entry)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isSound(ZipFile zip, ZipEntry entry) throws IOException {
        MarkupScan markup = new MarkupScan();
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[BUFFER];
        long unpacked = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                unpacked += count;
                unpackedInAll += count;
                if (exceeds(entry, unpacked)) {
                    return false;
                }
                markup.next(buffer, count);
                sum.update(buffer, 0, count);
            }
        }
        return isWhole(entry, sum) && isPlainXml(entry.getName(), markup);
    }

    /** A byte that changed on the way could be a digit of a figure; the package knows what it held. */
    private boolean isWhole(ZipEntry entry, CRC32 sum) {
        boolean whole = sum.getValue() == entry.getCrc();
        if (!whole) {
            refusal.accept("WORKBOOK-DAMAGED", Map.of("read", entry.getName()));
        }
        return whole;
    }

    private boolean exceeds(ZipEntry entry, long unpacked) {
        if (unpacked > limits.entryBytes()) {
            return refuseSize("WORKBOOK-PART-TOO-LARGE", entry, limits.entryBytes());
        }
        if (unpackedInAll > limits.allBytes()) {
            return refuseSize("WORKBOOK-TOO-LARGE-UNPACKED", entry, limits.allBytes());
        }
        long packed = Math.max(1, entry.getCompressedSize());
        if (unpacked > WorkbookLimits.RATIO_FLOOR && unpacked / packed > limits.ratio()) {
            return refuseSize("WORKBOOK-PACKED-TOO-TIGHT", entry, limits.ratio());
        }
        return false;
    }

    private boolean refuseSize(String code, ZipEntry entry, long allowed) {
        refusal.accept(code, Map.of("read", entry.getName(), "allowed", Long.toString(allowed)));
        return true;
    }

    private boolean isPlainXml(String part, MarkupScan markup) {
        String name = part.toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xml") && !name.endsWith(".rels") && !name.endsWith(".vml")) {
            return true;
        }
        if (markup.declaresDocumentType()) {
            refusal.accept("WORKBOOK-DOCUMENT-TYPE", Map.of("read", part));
        }
        if (!markup.isEightBit()) {
            refusal.accept("WORKBOOK-ENCODING", Map.of("read", part));
        }
        return !markup.declaresDocumentType() && markup.isEightBit();
    }

    /** Looks at part names, content types, relations and sheets. Only after the sizes were found sound. */
    void checkContent() throws IOException, XMLStreamException {
        if (!parts.contains("xl/workbook.xml")) {
            String code = parts.contains("xl/workbook.bin") ? "FILE-BINARY-WORKBOOK" : "FILE-OTHER-PACKAGE";
            refusal.accept(code, Map.of("read", String.valueOf(file.getFileName())));
            return;
        }
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            new ForbiddenContent(zip, parts, refusal).check();
        }
    }
}
