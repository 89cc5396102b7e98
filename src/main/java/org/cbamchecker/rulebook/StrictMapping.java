package org.cbamchecker.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.tables.NearestWord;

/** One block of the manifest, of which every property must be known. Faults carry the line. */
final class StrictMapping {
    private final String file;
    private final Diagnostics sink;
    private final int line;
    private final Map<String, YamlNode> entries;

    private StrictMapping(String file, Diagnostics sink, int line, Map<String, YamlNode> entries) {
        this.file = file;
        this.sink = sink;
        this.line = line;
        this.entries = entries;
    }

    static StrictMapping of(YamlNode node, Set<String> known, String file, Diagnostics sink) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            StrictMapping empty = new StrictMapping(file, sink, node.line(), Map.of());
            empty.refuse("MANIFEST-NOT-A-BLOCK", node.line(), Map.of("read", text(node)));
            return empty;
        }
        StrictMapping strict = new StrictMapping(file, sink, mapping.line(), mapping.entries());
        mapping.twice().forEach((name, line) -> strict.refuse("MANIFEST-TWICE", line, Map.of("read", name)));
        mapping.entries().forEach((name, value) -> strict.checkKnown(name, value.line(), known));
        return strict;
    }

    private void checkKnown(String name, int at, Set<String> known) {
        if (!known.contains(name)) {
            List<String> allowed = known.stream().sorted().toList();
            refuse("MANIFEST-UNKNOWN-PROPERTY", at, NearestWord.values(name, allowed));
        }
    }

    int line() {
        return line;
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** Text of a property, or empty where it is absent. */
    String text(String name) {
        return has(name) ? text(entries.get(name)) : "";
    }

    String required(String name) {
        String text = text(name);
        if (text.isBlank()) {
            refuse("MANIFEST-MISSING-PROPERTY", line, Map.of("read", name));
        }
        return text;
    }

    boolean flag(String name) {
        String text = text(name);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            refuse("MANIFEST-VALUE", entries.get(name).line(), Map.of("read", text, "allowed", "true, false"));
        }
        return text.equals("true");
    }

    int number(String name) {
        String text = text(name);
        if (text.matches("[0-9]?")) {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        }
        refuse("MANIFEST-VALUE", entries.get(name).line(), Map.of("read", text, "allowed", "0–9"));
        return 0;
    }

    /** A constant written in lower case with hyphens; {@code usual} where it is absent or unknown. */
    <E extends Enum<E>> E constant(String name, E usual) {
        String text = text(name);
        if (text.isEmpty()) {
            return usual;
        }
        List<String> words = new ArrayList<>();
        for (E constant : usual.getDeclaringClass().getEnumConstants()) {
            String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (word.equals(text)) {
                return constant;
            }
            words.add(word);
        }
        refuse("MANIFEST-VALUE", entries.get(name).line(), NearestWord.values(text, words));
        return usual;
    }

    List<YamlNode> items(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (entries.get(name) instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        refuse("MANIFEST-NOT-A-LIST", entries.get(name).line(), Map.of("read", name));
        return List.of();
    }

    List<String> texts(String name) {
        return items(name).stream().flatMap(node -> Stream.of(text(node))).toList();
    }

    private static String text(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    }

    void refuse(String code, int at, Map<String, String> values) {
        sink.add(Diagnostic.error(code, new Place(file, "", Place.line(at), ""), values));
    }

    void refuse(String code, Map<String, String> values) {
        refuse(code, line, values);
    }
}
