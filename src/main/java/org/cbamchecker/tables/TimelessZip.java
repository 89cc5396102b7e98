package org.cbamchecker.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Takes the clock out of a workbook, so that the same content is the same file. */
public final class TimelessZip {
    /** A month after the first time a zip can hold: that first time is written together with the time zone. */
    private static final LocalDateTime ZIP_EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private TimelessZip() {}

    /** Gives the workbook a title, no author, and no time of its own. */
    public static void fixProperties(XSSFWorkbook workbook, String title) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        Optional<Date> epoch = Optional.of(Date.from(Instant.EPOCH));
        core.setCreated(epoch);
        core.setModified(epoch);
        core.setCreator("");
        core.setTitle(title);
    }

    /** The same parts with one fixed time, content types first as readers of the format expect. */
    public static byte[] of(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            put(out, CONTENT_TYPES, parts.remove(CONTENT_TYPES));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(out, part.getKey(), part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ZIP_EPOCH);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
