package org.cbamchecker.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The JSON Schema (2020-12) of a submission, made from the description of the form. */
public final class SubmissionSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ID = "urn:cbam-checker:schema:submission:1";
    /** Lists whose records state either a mass or megawatt hours. */
    private static final List<String> OF_ONE_QUANTITY = List.of("lines", "declaredGoods");

    private static final List<String> QUANTITIES = List.of("netMass", "electricity");

    private final Form form;

    public SubmissionSchema(Form form) {
        this.form = form;
    }

    /** The schema as text, the same for the same form. */
    public String text() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(schema()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of plain nodes can always be written", e);
        }
    }

    private ObjectNode schema() {
        ObjectNode schema = node();
        schema.put("$schema", DIALECT)
                .put("$id", ID)
                .put("title", form.submission().name());
        schema.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("$schema").put("type", "string");
        for (FormSheet sheet : form.sheets()) {
            if (sheet.equals(form.submission())) {
                properties.set(sheet.list(), object(sheet));
            } else {
                ObjectNode list = properties.putObject(sheet.list());
                list.put("title", sheet.name()).put("type", "array");
                list.set("items", object(sheet));
            }
        }
        return schema;
    }

    private ObjectNode object(FormSheet sheet) {
        ObjectNode object = node();
        object.put("title", sheet.name()).put("type", "object").put("additionalProperties", false);
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        ObjectNode properties = object.putObject("properties");
        for (Field field : sheet.fields()) {
            properties.set(field.name(), property(field));
            if (field.required()) {
                required.add(field.name());
            }
        }
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        if (OF_ONE_QUANTITY.contains(sheet.list())) {
            ArrayNode either = object.putArray("oneOf");
            QUANTITIES.forEach(name -> either.addObject().putArray("required").add(name));
        }
        return object;
    }

    private static ObjectNode property(Field field) {
        ObjectNode property = node();
        property.put("title", field.heading()).put("description", field.description());
        switch (field.kind()) {
            case DECIMAL -> bounded(property.put("type", "number"), field.bounds());
            case WHOLE -> bounded(property.put("type", "integer"), field.bounds());
            case DATE -> property.put("type", "string").put("format", "date");
            case ANSWER -> choice(property, Choices.ANSWER_WORDS);
            case CHOICE -> choice(property, field.allowed());
            default -> text(property, field.kind());
        }
        return property;
    }

    private static void text(ObjectNode property, Field.Kind kind) {
        property.put("type", "string");
        switch (kind) {
            case CN -> property.put("pattern", "^\\d{8}(\\d{2})?$");
            case TARIC -> property.put("pattern", "^\\d{10}$");
            case COUNTRY -> property.put("pattern", "^[A-Z]{2}$");
            case CURRENCY -> property.put("pattern", "^[A-Z]{3}$");
            case EORI -> property.put("pattern", "^[A-Z]{2}[0-9A-Z]{1,15}$");
            case PROCEDURE -> property.put("pattern", "^\\d{2}(\\d{2})?$");
            case QUARTER -> property.put("pattern", "^\\d{4}-?Q[1-4]$");
            case LOCODE -> property.put("pattern", "^[A-Z]{2}[A-Z2-9]{3}$");
            case COORDINATE -> property.put("pattern", "^-?\\d{1,3}(\\.\\d+)?$");
            default -> {
                // Any text.
            }
        }
    }

    private static void bounded(ObjectNode property, Bounds bounds) {
        if (bounds.least() != null) {
            property.put(bounds.leastAllowed() ? "minimum" : "exclusiveMinimum", bounds.least());
        }
        if (bounds.most() != null) {
            property.put("maximum", bounds.most());
        }
    }

    private static void choice(ObjectNode property, List<String> words) {
        ArrayNode allowed = property.putArray("enum");
        words.forEach(allowed::add);
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
