package org.cbamchecker.authoring.official;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.cbamchecker.report.OneRowEach;
import org.cbamchecker.report.RemarksJson;
import org.cbamchecker.rulebook.DiagnosticText;

/** Says to machines what was taken in. Its form is published as {@code schema/import.schema.json}. */
public final class TakenInJson {
    /** Name and version of the form; raised when a reader would have to change. */
    public static final String FORM = "cbam-import/1";

    private final DiagnosticText words;

    public TakenInJson(DiagnosticText words) {
        this.words = words;
    }

    /** @param out left open */
    public void write(TakenIn taken, Writer out) throws IOException {
        try (JsonGenerator json = OneRowEach.on(out)) {
            json.writeStartObject();
            json.writeStringField("form", FORM);
            json.writeStringField("file", taken.source().file());
            json.writeStringField("sha256", taken.source().digest());
            json.writeStringField("citation", taken.citation());
            json.writeBooleanField("refused", taken.isRefused());
            json.writeArrayFieldStart("workbooks");
            for (TakenIn.Written workbook : taken.workbooks()) {
                write(workbook, json);
            }
            json.writeEndArray();
            new RemarksJson(words).writeList(taken.remarks(), json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(TakenIn.Written workbook, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("table", workbook.table().schema().name());
        json.writeStringField("file", workbook.target());
        json.writeNumberField("rows", workbook.table().rows().size());
        json.writeObjectFieldStart("kinds");
        for (Map.Entry<String, Long> kind : workbook.table().kinds().entrySet()) {
            json.writeNumberField(kind.getKey(), kind.getValue());
        }
        json.writeEndObject();
        writeUnusable(workbook.table(), json);
        writeChanges(workbook.changes(), json);
        json.writeEndObject();
    }

    private static void writeUnusable(OfficialTable table, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("unusable");
        for (OfficialTable.UnusableRow row : table.unusable()) {
            json.writeStartObject();
            json.writeStringField("row", row.id());
            json.writeStringField("because", row.because());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeChanges(TableChanges changes, JsonGenerator json) throws IOException {
        json.writeNumberField("same", changes.same());
        json.writeNumberField("added", changes.added());
        json.writeArrayFieldStart("changed");
        for (TableChanges.CellChange change : changes.changed()) {
            json.writeStartObject();
            json.writeStringField("row", change.row());
            json.writeStringField("column", change.heading());
            json.writeStringField("before", change.before());
            json.writeStringField("after", change.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("gone");
        for (String row : changes.gone()) {
            json.writeString(row);
        }
        json.writeEndArray();
    }
}
