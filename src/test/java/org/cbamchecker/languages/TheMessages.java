package org.cbamchecker.languages;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cbamchecker.rulebook.Phrasebook;
import org.cbamchecker.samples.ShippedRulebook;
import org.cbamchecker.tables.Row;

/** The table of messages as it is shipped. */
final class TheMessages {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private TheMessages() {}

    static List<Row> rows() {
        return ShippedRulebook.compiled().rulebook().table("messages").rows();
    }

    static List<String> keys() {
        return rows().stream().map(TheMessages::key).toList();
    }

    static String key(Row row) {
        return row.text("Key");
    }

    static List<String> languages() {
        return Phrasebook.of(ShippedRulebook.compiled().rulebook()).languages();
    }

    static Set<String> placeholders(String sentence) {
        Set<String> names = new TreeSet<>();
        Matcher found = PLACEHOLDER.matcher(sentence);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    /** Beginnings of a key that end with a point: {@code a.}, {@code a.b.}. */
    static List<String> families(String key) {
        String[] parts = key.split("(?<=\\.)");
        return java.util.stream.IntStream.range(1, parts.length)
                .mapToObj(end -> String.join("", Arrays.copyOf(parts, end)))
                .toList();
    }
}
