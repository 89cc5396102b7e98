package org.cbamchecker.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Total;
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

    void figures(List<Figure> figures) throws IOException {
        json.writeArrayFieldStart("figures");
        for (Figure figure : figures) {
            json.writeStartObject();
            json.writeStringField("name", figure.name());
            value(figure.value());
            if (!figure.unit().isEmpty()) {
                json.writeStringField("unit", figure.unit());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
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

    private void value(Object value) throws IOException {
        if (value instanceof BigDecimal number) {
            number("value", number);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumberField("value", ((Number) value).longValue());
        } else {
            json.writeStringField("value", value instanceof Enum<?> choice ? code(choice) : String.valueOf(value));
        }
    }
}
