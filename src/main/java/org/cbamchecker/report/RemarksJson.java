package org.cbamchecker.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.rulebook.DiagnosticText;

/**
 * Writes remarks about tables for machines, one line of text for each. Its form is published as
 * {@code schema/remarks.schema.json}.
 */
public final class RemarksJson {
    /** Name and version of the form; raised when a reader would have to change. */
    public static final String FORM = "cbam-remarks/1";

    private final DiagnosticText words;

    public RemarksJson(DiagnosticText words) {
        this.words = words;
    }

    /**
     * What was examined, and how it went.
     *
     * @param asOf day by which ages and expiries were judged
     * @param tables number of tables examined
     * @param waived number of remarks that waivers accept
     */
    public record Extent(LocalDate asOf, int tables, int waived) {}

    /** @param out left open */
    public void write(Extent extent, List<Diagnostic> remarks, Writer out) throws IOException {
        try (JsonGenerator json = OneRowEach.on(out)) {
            json.writeStartObject();
            json.writeStringField("form", FORM);
            json.writeStringField("asOf", extent.asOf().toString());
            json.writeNumberField("tables", extent.tables());
            json.writeNumberField("waived", extent.waived());
            writeList(remarks, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** The field {@code remarks} of a document. */
    public void writeList(List<Diagnostic> remarks, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("remarks");
        for (Diagnostic remark : remarks) {
            write(remark, json);
        }
        json.writeEndArray();
    }

    private void write(Diagnostic remark, JsonGenerator json) throws IOException {
        Place place = remark.place();
        json.writeStartObject();
        json.writeStringField("code", remark.code());
        json.writeStringField("gravity", remark.gravity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("file", place.file());
        json.writeStringField("sheet", place.sheet());
        json.writeStringField("cell", place.cell());
        json.writeStringField("column", place.column());
        json.writeStringField("remark", words.read(remark));
        json.writeStringField("allowed", words.allowed(remark));
        json.writeStringField("mend", words.mend(remark));
        json.writeEndObject();
    }
}
