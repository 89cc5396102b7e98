package org.cbamchecker.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;

/** Goes once through the outermost object of a JSON file. */
final class JsonPass {
    private final JsonParser parser;
    private final Form form;
    private final JsonObjects objects;
    private final Diagnostics told;
    private final Set<String> seen = new HashSet<>();

    JsonPass(JsonParser parser, Form form, JsonObjects objects, Diagnostics told) {
        this.parser = parser;
        this.form = form;
        this.objects = objects;
        this.told = told;
    }

    /** @param submissionOnly read what the submission says of itself and nothing else, or everything but that */
    void read(String file, boolean submissionOnly) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            Map<String, String> values = Map.of("read", String.valueOf(parser.getText()));
            told.add(Diagnostic.error("JSON-NOT-OBJECT", at(file, ""), values));
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            readOne(file, name, submissionOnly);
        }
        if (parser.currentToken() != null && parser.nextToken() != null) {
            told.add(Diagnostic.error("JSON-CONTINUES", at(file, ""), Map.of("read", parser.getText())));
        }
    }

    private void readOne(String file, String name, boolean submissionOnly) throws IOException {
        Optional<FormSheet> sheet = form.list(name);
        if (!seen.add(name)) {
            told.add(Diagnostic.error("JSON-TWICE", at(file, "/" + name), Map.of("read", name)));
            parser.skipChildren();
        } else if (sheet.isEmpty()) {
            unknown(file, name);
            parser.skipChildren();
        } else if (sheet.get().equals(form.submission()) != submissionOnly) {
            parser.skipChildren();
        } else {
            readSheet(file, sheet.get());
        }
    }

    private void readSheet(String file, FormSheet sheet) throws IOException {
        boolean single = sheet.equals(form.submission());
        JsonToken expected = single ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
        if (parser.currentToken() != expected) {
            String code = single ? "JSON-NEEDS-OBJECT" : "JSON-NEEDS-LIST";
            Map<String, String> values = Map.of("read", single ? String.valueOf(parser.getText()) : sheet.list());
            told.add(Diagnostic.error(code, at(file, "/" + sheet.list()), values));
            parser.skipChildren();
            return;
        }
        JsonLayout layout = new JsonLayout(sheet, file, single);
        if (single) {
            objects.read(layout, 1);
            return;
        }
        for (int row = 1; parser.nextToken() != JsonToken.END_ARRAY; row++) {
            objects.read(layout, row);
        }
    }

    private void unknown(String file, String name) {
        if (name.equals("$schema")) {
            return;
        }
        List<String> lists = form.sheets().stream().map(FormSheet::list).toList();
        Map<String, String> values = new HashMap<>(Map.of("read", name, "allowed", String.join(", ", lists)));
        Wording.nearest(name, lists).ifPresent(nearest -> values.put("nearest", nearest));
        told.add(Diagnostic.warning("LIST-UNKNOWN", at(file, "/" + name), values));
    }

    private static Place at(String file, String pointer) {
        return new Place(file, "", pointer, "");
    }
}
