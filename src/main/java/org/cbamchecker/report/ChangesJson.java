package org.cbamchecker.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.rulebook.DiagnosticText;

/** Writes which changes of cells the cases noticed, for machines. Its form is {@code schema/changes.schema.json}. */
public final class ChangesJson {
    /** Name and version of the form; raised when a reader would have to change. */
    public static final String FORM = "cbam-changes/1";

    private final RemarksJson remarks;

    public ChangesJson(DiagnosticText words) {
        remarks = new RemarksJson(words);
    }

    /**
     * What the cases of one workbook noticed.
     *
     * @param table name of its table
     * @param failing cases that fail without any change, so that none was made
     * @param changes number of changes that were made and make a difference
     * @param noticed after how many of them a case failed
     */
    public record Outcome(String table, String file, long failing, int changes, int noticed) {}

    /**
     * What came out.
     *
     * @param asOf day by which expiries of waivers were judged
     * @param seed that drew the changes of long tables
     * @param remarks the changes that no case noticed
     */
    public record Outcomes(LocalDate asOf, long seed, List<Outcome> tables, List<Diagnostic> remarks) {
        public Outcomes {
            tables = List.copyOf(tables);
            remarks = List.copyOf(remarks);
        }
    }

    /** @param out left open */
    public void write(Outcomes outcomes, Writer out) throws IOException {
        try (JsonGenerator json = OneRowEach.on(out)) {
            json.writeStartObject();
            json.writeStringField("form", FORM);
            json.writeStringField("asOf", outcomes.asOf().toString());
            json.writeNumberField("seed", outcomes.seed());
            json.writeArrayFieldStart("tables");
            for (Outcome outcome : outcomes.tables()) {
                json.writeStartObject();
                json.writeStringField("table", outcome.table());
                json.writeStringField("file", outcome.file());
                json.writeNumberField("failing", outcome.failing());
                json.writeNumberField("changes", outcome.changes());
                json.writeNumberField("noticed", outcome.noticed());
                json.writeEndObject();
            }
            json.writeEndArray();
            remarks.writeList(outcomes.remarks(), json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
