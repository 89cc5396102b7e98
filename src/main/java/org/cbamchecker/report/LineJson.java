package org.cbamchecker.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.Intensities;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.LineObligation;
import org.cbamchecker.findings.Scoping;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.EmissionIntensity;
import org.cbamchecker.law.Euro;
import org.cbamchecker.law.Quantity;
import org.cbamchecker.law.TonnesCo2e;

/** Writes the assessment of one line as one object. */
final class LineJson {
    private final JsonGenerator json;
    private final JsonFigures figures;
    private final JsonFindings findings;

    LineJson(JsonGenerator json, JsonFigures figures, JsonFindings findings) {
        this.json = json;
        this.figures = figures;
        this.findings = findings;
    }

    void write(LineAssessment line) throws IOException {
        json.writeStartObject();
        facts(line.line());
        scope(line.scoping(), line.category());
        json.writeStringField("liability", JsonFigures.code(line.liability()));
        if (line.intensities() != null) {
            intensities(line.intensities());
        }
        if (line.obligation() != null) {
            obligation(line.obligation());
        }
        findings.trace(line.trace(), line.line().id());
        findings.findings(line.findings(), line.line().id());
        json.writeEndObject();
    }

    private void facts(ImportLine line) throws IOException {
        json.writeStringField("line", line.id());
        json.writeStringField("mrn", line.customs().mrn());
        json.writeNumberField("item", line.customs().item());
        json.writeStringField("accepted", line.customs().accepted().toString());
        json.writeStringField("importer", line.parties().importer().value());
        json.writeStringField("cn", line.good().cn().digits());
        json.writeStringField("origin", line.provenance().origin().letters());
        quantity(line.quantity());
        json.writeStringField("source", line.source().toString());
    }

    private void quantity(Quantity quantity) throws IOException {
        String name = quantity instanceof Quantity.Mass ? "netMassT" : "electricityMWh";
        figures.number(name, quantity.inEmissionUnits());
    }

    private void scope(Scoping scoping, String category) throws IOException {
        json.writeObjectFieldStart("scope");
        json.writeStringField("status", JsonFigures.code(scoping.status()));
        json.writeStringField("ground", scoping.ground());
        json.writeStringField("sector", scoping.sector());
        json.writeStringField("category", category);
        json.writeBooleanField("directEmissionsOnly", scoping.directOnly());
        json.writeBooleanField("countsTowardsThreshold", scoping.counts());
        json.writeEndObject();
    }

    private void intensities(Intensities intensities) throws IOException {
        json.writeStringField("basis", JsonFigures.code(intensities.basis()));
        json.writeObjectFieldStart("perTonneOrMWh");
        figures.outcome("emissionsTCo2e", intensities.embedded(), EmissionIntensity::value);
        figures.outcome("freeAllocationTCo2e", intensities.freeAllocation(), EmissionIntensity::value);
        json.writeEndObject();
    }

    private void obligation(LineObligation owed) throws IOException {
        json.writeObjectFieldStart("obligation");
        figures.outcome("emissionsTCo2e", owed.emissions(), TonnesCo2e::value);
        figures.outcome("freeAllocationTCo2e", owed.freeAllocation(), TonnesCo2e::value);
        figures.outcome("carbonPriceCertificates", owed.carbonPrice(), Certificates::value);
        figures.outcome("certificatesExact", owed.certificates(), Certificates::value);
        json.writeStringField("quarter", owed.quarter().toString());
        figures.outcome("priceEur", owed.price(), Euro::value);
        figures.outcome("costEur", owed.cost(), Euro::value);
        json.writeEndObject();
    }
}
