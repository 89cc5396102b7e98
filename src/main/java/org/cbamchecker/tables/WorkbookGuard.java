package org.cbamchecker.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;

/**
 * The gate every workbook passes before anything reads it, tables and submissions alike. Looks at the package only, in
 * one streaming pass; never throws, and reports all it finds.
 */
public final class WorkbookGuard {
    private final Path file;
    private final WorkbookLimits limits;
    private final Diagnostics sink;

    private WorkbookGuard(Path file, WorkbookLimits limits, Diagnostics sink) {
        this.file = file;
        this.limits = limits;
        this.sink = sink;
    }

    /** Whether the file may be read, under the usual limits; if not, {@code sink} says why. */
    public static boolean passes(Path file, Diagnostics sink) {
        return passes(file, WorkbookLimits.USUAL, sink);
    }

    /** Whether the file may be read; if not, {@code sink} says why. */
    public static boolean passes(Path file, WorkbookLimits limits, Diagnostics sink) {
        Diagnostics found = new Diagnostics();
        new WorkbookGuard(file, limits, found).check();
        sink.addAll(found);
        return !found.hasErrors();
    }

    private void check() {
        try {
            if (!Files.isRegularFile(file)) {
                refuse("FILE-MISSING", Map.of("read", file.toString()));
            } else if (Files.size(file) > limits.fileBytes()) {
                refuse("FILE-TOO-LARGE", limit(Files.size(file), limits.fileBytes()));
            } else {
                checkKind(FileKind.of(file));
            }
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            refuse("WORKBOOK-DAMAGED", Map.of("read", String.valueOf(damaged.getMessage())));
        }
    }

    private void checkKind(FileKind kind) throws IOException, XMLStreamException {
        Map<String, String> read = Map.of("read", name());
        switch (kind) {
            case EMPTY -> refuse("FILE-EMPTY", read);
            case OLD_EXCEL -> refuse("FILE-OLD-EXCEL", read);
            case ENCRYPTED -> refuse("FILE-ENCRYPTED", read);
            case TEXT -> refuse("FILE-IS-TEXT", read);
            case UNKNOWN -> refuse("FILE-UNKNOWN-KIND", read);
            case ZIP -> checkPackage();
        }
    }

    private void checkPackage() throws IOException, XMLStreamException {
        if (name().toLowerCase(Locale.ROOT).matches(".*\\.(xlsm|xltm|xlam)")) {
            refuse("WORKBOOK-MACRO", Map.of("read", name()));
        }
        PackageScan scan = new PackageScan(file, limits, this::refuse);
        if (scan.sizesAreSound()) {
            scan.checkContent();
        }
    }

    static Map<String, String> limit(long read, long allowed) {
        return Map.of("read", Long.toString(read), "allowed", Long.toString(allowed));
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    private void refuse(String code, Map<String, String> values) {
        sink.add(Diagnostic.error(code, Place.ofFile(name()), values));
    }
}
