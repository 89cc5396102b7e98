package org.cbamchecker.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;

/**
 * Reads a workbook once, and again only when its bytes are others: of a table that stands in several workbooks one is
 * saved at a time. Not safe for use by several threads.
 */
public final class RememberedWorkbooks implements ContentReader {
    private final Map<Path, Remembered> remembered = new HashMap<>();

    /** What was read of a workbook, and what was remarked on the way. */
    private record Remembered(TableSchema schema, byte[] bytes, WorkbookContent content, List<Diagnostic> faults) {}

    @Override
    public WorkbookContent read(TableSchema schema, Path file, Diagnostics sink) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Remembered before = remembered.get(file);
            if (before == null || !before.schema().equals(schema) || !Arrays.equals(before.bytes(), bytes)) {
                before = readNow(schema, file, bytes);
            }
            before.faults().forEach(sink::add);
            return before.content();
        } catch (IOException gone) {
            remembered.remove(file);
            return WorkbookReader.readContent(schema, file, sink);
        }
    }

    /** A file that changes while it is read is not remembered. */
    private Remembered readNow(TableSchema schema, Path file, byte[] bytes) throws IOException {
        var faults = new Diagnostics();
        WorkbookContent content = WorkbookReader.readContent(schema, file, faults);
        var now = new Remembered(schema, bytes, content, faults.list());
        remembered.remove(file);
        if (Arrays.equals(bytes, Files.readAllBytes(file))) {
            remembered.put(file, now);
        }
        return now;
    }
}
