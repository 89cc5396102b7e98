package org.cbamchecker.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.ImporterYearAssessment.Totals;
import org.cbamchecker.findings.Total;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Outcome;

/** Writes exact figures: equal values, equal bytes; a figure that is not known says why instead. */
final class JsonFigures {
    private final JsonGenerator json;

    JsonFigures(JsonGenerator json) {
        this.json = json;
    }

    void number(String name, BigDecimal exact) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(exact.stripTrailingZeros());
    }

    /** The number, or {@code {"cannotBeDetermined": "CODE"}}. */
    <T> void outcome(String name, Outcome<T> outcome, Function<T, BigDecimal> exact) throws IOException {
        if (outcome instanceof Outcome.CannotBeDetermined<T> missing) {
            json.writeObjectFieldStart(name);
            json.writeStringField("cannotBeDetermined", missing.because());
            json.writeEndObject();
        } else {
            number(name, exact.apply(outcome.value()));
        }
    }

    void total(String name, Total total) throws IOException {
        json.writeObjectFieldStart(name);
        number("known", total.known());
        json.writeNumberField("undeterminedLines", total.undetermined());
        json.writeEndObject();
    }

    /**
     * Figures by name. A text that says nothing, or only again what the record is about, is left out.
     *
     * @param about what the record is about: the id of the line, or the importer
     */
    void figures(List<Figure> figures, String about) throws IOException {
        json.writeObjectFieldStart("figures");
        for (Figure figure : figures) {
            String text = figure.value() instanceof String written ? written : null;
            if (text == null || !text.isEmpty() && !text.equals(about)) {
                json.writeFieldName(figure.name());
                value(figure);
            }
        }
        json.writeEndObject();
    }

    /** Sums of an importer's or declarant's year. */
    void totals(Totals totals) throws IOException {
        json.writeObjectFieldStart("totals");
        total("emissionsTCo2e", totals.emissions());
        total("freeAllocationTCo2e", totals.freeAllocation());
        total("carbonPriceCertificates", totals.carbonPrice());
        total("certificatesExact", totals.certificates());
        outcome("certificatesToSurrender", totals.toSurrender(), Certificates::value);
        json.writeEndObject();
    }

    void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** {@code CANNOT_BE_DETERMINED} as {@code cannot-be-determined}. */
    static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void value(Figure figure) throws IOException {
        if (figure.value() instanceof BigDecimal number && !figure.unit().isEmpty()) {
            json.writeStartObject();
            number("number", number);
            json.writeStringField("unit", figure.unit());
            json.writeEndObject();
        } else if (figure.value() instanceof BigDecimal number) {
            json.writeNumber(number.stripTrailingZeros());
        } else if (figure.value() instanceof Integer || figure.value() instanceof Long) {
            json.writeNumber(((Number) figure.value()).longValue());
        } else {
            json.writeString(figure.value() instanceof Enum<?> choice ? code(choice) : String.valueOf(figure.value()));
        }
    }
}
