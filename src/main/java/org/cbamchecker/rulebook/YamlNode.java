package org.cbamchecker.rulebook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a YAML document that knows its line. */
sealed interface YamlNode {
    int line();

    /** A word or a number, as written. */
    record Scalar(int line, String text) implements YamlNode {}

    /** Values one below the other. */
    record Sequence(int line, List<YamlNode> items) implements YamlNode {}

    /** Names and values; a name written twice is kept in {@code twice}. */
    record Mapping(int line, Map<String, YamlNode> entries, Map<String, Integer> twice) implements YamlNode {}

    /** @throws IOException where the text is no YAML */
    static YamlNode parse(String text) throws IOException {
        try (JsonParser parser = new YAMLFactory().createParser(text)) {
            parser.nextToken();
            return node(parser);
        }
    }

    private static YamlNode node(JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(parser, line);
        }
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser));
            }
            return new Sequence(line, items);
        }
        return new Scalar(line, token == null || token == JsonToken.VALUE_NULL ? "" : parser.getText());
    }

    private static Mapping mapping(JsonParser parser, int line) throws IOException {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        Map<String, Integer> twice = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int nameLine = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            if (entries.putIfAbsent(name, node(parser)) != null) {
                twice.put(name, nameLine);
            }
        }
        return new Mapping(line, entries, twice);
    }
}
