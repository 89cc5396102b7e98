package org.cbamchecker.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;

/** Reads the objects of the JSON lists, one record each. */
final class JsonObjects {
    private final JsonParser parser;
    private final String file;
    private final RecordSink sink;
    private final Diagnostics faults;
    private final Set<String> unknownOnes = new HashSet<>();

    JsonObjects(JsonParser parser, String file, RecordSink sink, Diagnostics faults) {
        this.parser = parser;
        this.file = file;
        this.sink = sink;
        this.faults = faults;
    }

    /** Reads the object the parser stands on. */
    void read(JsonLayout layout, int row) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            Map<String, String> values = Map.of("read", String.valueOf(parser.getText()));
            faults.add(Diagnostic.error("JSON-NEEDS-OBJECT", new Place(file, "", layout.pointer(row), ""), values));
            parser.skipChildren();
            sink.setAside(layout.sheet());
            return;
        }
        Stated[] cells = new Stated[layout.sheet().fields().size()];
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            readOne(layout, row, cells, name);
        }
        Arrays.setAll(cells, i -> cells[i] == null ? Stated.NOTHING : cells[i]);
        sink.take(new RawRecord(layout, row, cells));
    }

    private void readOne(JsonLayout layout, int row, Stated[] cells, String name) throws IOException {
        int position = layout.sheet().find(name);
        if (position < 0) {
            unknown(layout, row, name);
            parser.skipChildren();
            return;
        }
        Stated stated = stated();
        cells[position] = cells[position] == null ? stated : new Stated.Unreadable("PROPERTY-TWICE", stated.shown());
    }

    private Stated stated() throws IOException {
        switch (parser.currentToken()) {
            case VALUE_STRING:
                return Stated.words(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT:
                return Stated.figure(parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE:
                return new Stated.Truth(parser.getBooleanValue());
            case VALUE_NULL:
                return Stated.NOTHING;
            default:
                String shown = parser.currentToken() == JsonToken.START_ARRAY ? "[…]" : "{…}";
                parser.skipChildren();
                return new Stated.Unreadable("VALUE-NESTED", shown);
        }
    }

    private void unknown(JsonLayout layout, int row, String name) {
        if (!unknownOnes.add(layout.sheet().list() + "/" + name)) {
            return;
        }
        List<String> names = layout.sheet().fields().stream().map(Field::name).toList();
        Map<String, String> values = new HashMap<>(Map.of("read", name, "allowed", String.join(", ", names)));
        Wording.nearest(name, names).ifPresent(nearest -> values.put("nearest", nearest));
        Place place = new Place(file, "", layout.pointer(row) + "/" + name, "");
        faults.add(Diagnostic.warning("PROPERTY-UNKNOWN", place, values));
    }
}
