package org.cbamchecker.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.ImporterYearAssessment.LineCounts;
import org.cbamchecker.findings.QuarterObligation;
import org.cbamchecker.findings.ThresholdPosition;
import org.cbamchecker.law.Euro;
import org.cbamchecker.law.Quantity.Mass;

/** Writes the assessment of an importer's year as one object. */
final class ImporterYearJson {
    private final JsonGenerator json;
    private final JsonFigures figures;
    private final JsonFindings findings;

    ImporterYearJson(JsonGenerator json, JsonFigures figures, JsonFindings findings) {
        this.json = json;
        this.figures = figures;
        this.findings = findings;
    }

    void write(ImporterYearAssessment year) throws IOException {
        json.writeStartObject();
        json.writeStringField("importer", year.subject().importer());
        json.writeStringField("name", year.importerName());
        json.writeNumberField("year", year.subject().year());
        lines(year.lines());
        threshold(year.threshold());
        figures.totals(year.totals());
        json.writeStringField("canSurrender", JsonFigures.code(year.canSurrender()));
        quarters(year.quarters());
        findings.trace(year.trace(), year.subject().importer());
        findings.findings(year.findings(), year.subject().importer());
        json.writeEndObject();
    }

    private void lines(LineCounts lines) throws IOException {
        json.writeObjectFieldStart("lines");
        json.writeNumberField("all", lines.all());
        json.writeNumberField("inScope", lines.inScope());
        json.writeNumberField("liable", lines.liable());
        json.writeNumberField("undetermined", lines.undetermined());
        json.writeEndObject();
    }

    private void threshold(ThresholdPosition position) throws IOException {
        json.writeObjectFieldStart("threshold");
        figures.number("countedT", position.counted().tonnes());
        figures.outcome("thresholdT", position.threshold(), Mass::tonnes);
        if (position.crossing() != null) {
            json.writeObjectFieldStart("crossing");
            json.writeStringField("date", position.crossing().date().toString());
            json.writeStringField("line", position.crossing().line());
            json.writeEndObject();
        }
        json.writeStringField("liability", JsonFigures.code(position.liability()));
        json.writeEndObject();
    }

    private void quarters(List<QuarterObligation> quarters) throws IOException {
        json.writeArrayFieldStart("quarters");
        for (QuarterObligation quarter : quarters) {
            json.writeStartObject();
            json.writeStringField("quarter", quarter.quarter().toString());
            figures.total("certificatesExact", quarter.certificates());
            figures.outcome("priceEur", quarter.price(), Euro::value);
            figures.outcome("costEur", quarter.cost(), Euro::value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
