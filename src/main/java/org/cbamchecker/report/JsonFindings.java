package org.cbamchecker.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.TraceStep;
import org.cbamchecker.law.RowReference;

/** Writes findings and traces. Table rows are named by address; what they are is written once, at the end. */
final class JsonFindings {
    private final JsonGenerator json;
    private final JsonFigures figures;
    private final Presentation presentation;
    private final TreeMap<String, RowReference> rows = new TreeMap<>();

    JsonFindings(JsonGenerator json, JsonFigures figures, Presentation presentation) {
        this.json = json;
        this.figures = figures;
        this.presentation = presentation;
    }

    void findings(List<Finding> findings, String about) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("code", finding.code());
            json.writeStringField("severity", JsonFigures.code(finding.severity()));
            json.writeStringField("certainty", JsonFigures.code(finding.certainty()));
            subject(finding.subject());
            figures.texts("clauses", finding.clauses());
            addresses(finding.rows());
            figures.figures(finding.figures(), about);
            json.writeStringField("sentence", presentation.sentence(finding));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void trace(List<TraceStep> trace, String about) throws IOException {
        json.writeArrayFieldStart("trace");
        for (TraceStep step : trace) {
            json.writeStartObject();
            json.writeStringField("step", step.key());
            json.writeStringField("clause", step.clause());
            if (!step.rule().isEmpty()) {
                json.writeStringField("rule", step.rule());
            }
            addresses(step.rows());
            figures.figures(step.figures(), about);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Every row that was named, by address. */
    void tableRows() throws IOException {
        json.writeArrayFieldStart("tableRows");
        for (RowReference row : rows.values()) {
            json.writeStartObject();
            json.writeStringField("address", row.address());
            json.writeStringField("table", row.table());
            json.writeStringField("id", row.id());
            json.writeStringField("legalBasis", row.legalBasis());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void subject(Subject subject) throws IOException {
        json.writeObjectFieldStart("subject");
        json.writeStringField("kind", kind(subject));
        json.writeStringField("id", subject.label());
        json.writeEndObject();
    }

    private static String kind(Subject subject) {
        return JsonFigures.code(Subject.Kind.of(subject));
    }

    void addresses(List<RowReference> references) throws IOException {
        json.writeArrayFieldStart("rows");
        for (RowReference row : references) {
            rows.putIfAbsent(row.address(), row);
            json.writeString(row.address());
        }
        json.writeEndArray();
    }
}
