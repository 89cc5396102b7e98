package org.cbamchecker.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.cbamchecker.findings.AccountPosition;
import org.cbamchecker.findings.Deadline;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.DeclarationDifference;
import org.cbamchecker.findings.Holding;
import org.cbamchecker.findings.PenaltyExposure;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Euro;

/** Writes the assessment of a declarant's year as one object. */
final class DeclarantYearJson {
    private final JsonGenerator json;
    private final JsonFigures figures;
    private final JsonFindings findings;

    DeclarantYearJson(JsonGenerator json, JsonFigures figures, JsonFindings findings) {
        this.json = json;
        this.figures = figures;
        this.findings = findings;
    }

    void write(DeclarantYearAssessment year) throws IOException {
        String about = year.subject().declarant();
        json.writeStartObject();
        json.writeStringField("declarant", about);
        json.writeStringField("name", year.name());
        json.writeNumberField("year", year.subject().year());
        figures.texts("importers", year.importers());
        figures.totals(year.totals());
        json.writeStringField("canSurrender", JsonFigures.code(year.canSurrender()));
        holdings(year.holdings());
        account(year.account());
        differences(year.differences());
        penalties(year.penalties(), about);
        deadlines(year.deadlines(), about);
        findings.trace(year.trace(), about);
        findings.findings(year.findings(), about);
        json.writeEndObject();
    }

    private void holdings(List<Holding> holdings) throws IOException {
        json.writeArrayFieldStart("holdings");
        for (Holding holding : holdings) {
            json.writeStartObject();
            json.writeStringField("quarter", holding.quarter().toString());
            json.writeStringField("on", holding.on().toString());
            figures.outcome("byDefaultValues", holding.byDefaultValues(), Certificates::value);
            figures.outcome("byLastYear", holding.byLastYear(), Certificates::value);
            figures.outcome("required", holding.required(), Certificates::value);
            figures.outcome("held", holding.held(), Certificates::value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void account(AccountPosition account) throws IOException {
        json.writeArrayFieldStart("account");
        for (AccountPosition.Year year : account.years()) {
            json.writeStartObject();
            json.writeNumberField("boughtIn", year.year());
            figures.number("bought", year.bought().value());
            figures.number("surrendered", year.surrendered().value());
            figures.number("repurchased", year.repurchased().value());
            figures.number("cancelled", year.cancelled().value());
            figures.number("left", year.left().value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void differences(List<DeclarationDifference> differences) throws IOException {
        json.writeArrayFieldStart("differences");
        for (DeclarationDifference difference : differences) {
            json.writeStartObject();
            json.writeStringField("position", difference.position());
            json.writeStringField("item", difference.item());
            json.writeStringField("kind", difference.kind());
            optional("declared", difference.declared());
            optional("assessed", difference.assessed());
            json.writeStringField("unit", difference.unit());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void optional(String name, BigDecimal number) throws IOException {
        if (number != null) {
            figures.number(name, number);
        }
    }

    private void penalties(List<PenaltyExposure> penalties, String about) throws IOException {
        json.writeArrayFieldStart("penalties");
        for (PenaltyExposure penalty : penalties) {
            json.writeStartObject();
            json.writeStringField("ground", penalty.key());
            json.writeStringField("clause", penalty.clause());
            figures.outcome("certificates", penalty.certificates(), Certificates::value);
            figures.outcome("rateEur", penalty.rate(), Euro::value);
            figures.number("leastMultiple", penalty.multiples().least());
            figures.number("greatestMultiple", penalty.multiples().greatest());
            figures.outcome("lowerEur", penalty.lower(), Euro::value);
            figures.outcome("upperEur", penalty.upper(), Euro::value);
            json.writeStringField("paymentReleases", JsonFigures.code(penalty.paymentReleases()));
            findings.addresses(penalty.rows());
            figures.figures(penalty.figures(), about);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void deadlines(List<Deadline> deadlines, String about) throws IOException {
        json.writeArrayFieldStart("deadlines");
        for (Deadline deadline : deadlines) {
            json.writeStartObject();
            json.writeStringField("what", deadline.key());
            json.writeStringField("on", deadline.on().toString());
            json.writeStringField("clause", deadline.clause());
            findings.addresses(deadline.rows());
            figures.figures(deadline.figures(), about);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
