package org.cbamchecker.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.rulebook.DiagnosticText;

/** Writes how the cases of tables came out, for machines. Its form is published as {@code schema/cases.schema.json}. */
public final class CasesJson {
    /** Name and version of the form; raised when a reader would have to change. */
    public static final String FORM = "cbam-cases/1";

    private final RemarksJson remarks;

    public CasesJson(DiagnosticText words) {
        remarks = new RemarksJson(words);
    }

    /**
     * How the cases of one workbook came out.
     *
     * @param table name of its table
     * @param cases number of cases
     * @param failing how many of them do not come out as expected
     * @param rows number of rows
     * @param reached how many of them answer in a case
     * @param unreached ids of the others; none of a reference table, whose cases are samples
     */
    public record Outcome(
            String table, String file, int cases, long failing, int rows, int reached, List<String> unreached) {
        public Outcome {
            unreached = List.copyOf(unreached);
        }
    }

    /**
     * What came out.
     *
     * @param asOf day by which expiries of waivers were judged
     */
    public record Outcomes(LocalDate asOf, List<Outcome> tables, List<Diagnostic> remarks) {
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
            json.writeArrayFieldStart("tables");
            for (Outcome outcome : outcomes.tables()) {
                write(outcome, json);
            }
            json.writeEndArray();
            remarks.writeList(outcomes.remarks(), json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(Outcome outcome, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("table", outcome.table());
        json.writeStringField("file", outcome.file());
        json.writeNumberField("cases", outcome.cases());
        json.writeNumberField("failing", outcome.failing());
        json.writeNumberField("rows", outcome.rows());
        json.writeNumberField("reached", outcome.reached());
        json.writeArrayFieldStart("unreached");
        for (String row : outcome.unreached()) {
            json.writeString(row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
