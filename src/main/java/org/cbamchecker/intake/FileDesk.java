package org.cbamchecker.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;

/** Receives files: finds out what each is, and turns away what nobody could read. */
final class FileDesk {
    private static final Map<String, SourceFile.Kind> ENDINGS = Map.of(
            "xlsx", SourceFile.Kind.WORKBOOK,
            "xlsm", SourceFile.Kind.WORKBOOK,
            "xls", SourceFile.Kind.WORKBOOK,
            "json", SourceFile.Kind.JSON,
            "csv", SourceFile.Kind.TEXT,
            "tsv", SourceFile.Kind.TEXT,
            "txt", SourceFile.Kind.TEXT);

    private final Diagnostics faults;

    FileDesk(Diagnostics faults) {
        this.faults = faults;
    }

    /** The file, or nothing where a fault was reported. */
    Optional<SourceFile> receive(Path path) {
        String name = String.valueOf(path.getFileName());
        if (!Files.isRegularFile(path)) {
            return refuse(name, Files.exists(path) ? "INPUT-NOT-A-FILE" : "INPUT-MISSING", Map.of());
        }
        try {
            return receive(path, name, ByteSurvey.of(path));
        } catch (IOException e) {
            return refuse(name, "INPUT-UNREADABLE", Map.of("reason", String.valueOf(e.getMessage())));
        }
    }

    private Optional<SourceFile> receive(Path path, String name, ByteSurvey survey) {
        if (survey.isEmpty()) {
            return refuse(name, "INPUT-EMPTY", Map.of());
        }
        SourceFile.Kind inside = inside(survey);
        SourceFile.Kind kind = ENDINGS.getOrDefault(ending(name), inside);
        boolean isWorkbook = inside == SourceFile.Kind.WORKBOOK;
        if (isWorkbook && kind != SourceFile.Kind.WORKBOOK) {
            return refuse(name, "INPUT-TYPE-CONTRADICTS", Map.of("ending", ending(name)));
        }
        if (kind == SourceFile.Kind.TEXT && inside == SourceFile.Kind.JSON) {
            return refuse(name, "INPUT-TYPE-CONTRADICTS", Map.of("ending", ending(name)));
        }
        if (kind == SourceFile.Kind.WORKBOOK) {
            return Optional.of(new SourceFile(path, name, kind, null, survey.sha256Hex()));
        }
        return text(path, name, kind, survey);
    }

    private Optional<SourceFile> text(Path path, String name, SourceFile.Kind kind, ByteSurvey survey) {
        if (survey.isBinary()) {
            return refuse(name, "INPUT-BINARY", Map.of());
        }
        if (!survey.isKnownEncoding() && kind == SourceFile.Kind.TEXT) {
            faults.add(Diagnostic.warning("ENCODING-ASSUMED", Place.ofFile(name), Map.of("read", "windows-1252")));
        }
        return Optional.of(new SourceFile(path, name, kind, survey.charset(), survey.sha256Hex()));
    }

    private static SourceFile.Kind inside(ByteSurvey survey) {
        if (survey.isZip() || survey.isOle2()) {
            return SourceFile.Kind.WORKBOOK;
        }
        return survey.beginsLikeJson() ? SourceFile.Kind.JSON : SourceFile.Kind.TEXT;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private Optional<SourceFile> refuse(String name, String code, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("read", name);
        faults.add(Diagnostic.error(code, Place.ofFile(name), all));
        return Optional.empty();
    }
}
