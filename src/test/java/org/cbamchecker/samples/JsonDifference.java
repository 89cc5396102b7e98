package org.cbamchecker.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What differs between two JSON files, place by place. */
final class JsonDifference {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final List<Change> changes = new ArrayList<>();

    /**
     * One place.
     *
     * @param pointer where it is
     * @param before value in the first file, or empty where there is none
     * @param after value in the second file, or empty where there is none
     */
    record Change(String pointer, String before, String after) {}

    static List<Change> between(Path first, Path second) {
        var difference = new JsonDifference();
        difference.compare("", read(first), read(second));
        return difference.changes;
    }

    private static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void compare(String pointer, JsonNode first, JsonNode second) {
        if (pointer.equals("/submission/id") || first.equals(second)) {
            return;
        }
        if (first.isObject() && second.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            first.fieldNames().forEachRemaining(names::add);
            second.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(pointer + "/" + name, first.path(name), second.path(name)));
        } else if (first.isArray() && second.isArray() && first.size() == second.size()) {
            for (int i = 0; i < first.size(); i++) {
                compare(pointer + "/" + i, first.path(i), second.path(i));
            }
        } else {
            changes.add(new Change(pointer, shown(first), shown(second)));
        }
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "" : node.toString();
    }
}
