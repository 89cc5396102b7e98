package org.cbamchecker.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Rows by a CN prefix, within groups where another column comes first (a country, say). A code is asked for with its
 * longest prefixes first, since the more precise row is the one meant. Never changes; safe for use by several threads.
 */
public final class PrefixIndex {
    private final Map<String, Map<String, List<Row>>> groups;
    /** Lengths that prefixes have in this table, longest first; others need no look-up. */
    private final List<Integer> lengths;
    /** Candidates without groups, by code: a few hundred codes are asked for again and again. */
    private final Map<String, List<Row>> known = new ConcurrentHashMap<>();

    private PrefixIndex(Map<String, Map<String, List<Row>>> groups) {
        this.groups = groups;
        lengths = groups.values().stream()
                .flatMap(rows -> rows.keySet().stream())
                .map(String::length)
                .filter(length -> length > 0)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Index of a table without groups. */
    public static PrefixIndex of(Table table, String prefixHeading) {
        return index(table, -1, table.schema().indexOf(prefixHeading));
    }

    /** Index of a table whose rows are grouped by another column. */
    public static PrefixIndex of(Table table, String groupHeading, String prefixHeading) {
        return index(table, table.schema().indexOf(groupHeading), table.schema().indexOf(prefixHeading));
    }

    private static PrefixIndex index(Table table, int group, int prefix) {
        Map<String, Map<String, List<Row>>> groups = new HashMap<>();
        for (Row row : table.rows()) {
            String name = group < 0 ? "" : row.cells().get(group).canonical();
            Cell cell = row.cells().get(prefix);
            String code = cell instanceof Cell.Any ? "" : cell.canonical();
            groups.computeIfAbsent(name, key -> new HashMap<>())
                    .computeIfAbsent(code, key -> new ArrayList<>(1))
                    .add(row);
        }
        return new PrefixIndex(groups);
    }

    /** Rows whose prefix begins the code, longest prefix first; rows of equal prefix in the order of the table. */
    public List<Row> candidates(String group, String code) {
        Map<String, List<Row>> rows = groups.get(group);
        if (rows == null) {
            return List.of();
        }
        List<Row> found = new ArrayList<>();
        for (int length : lengths) {
            if (length <= code.length()) {
                found.addAll(rows.getOrDefault(code.substring(0, length), List.of()));
            }
        }
        found.addAll(rows.getOrDefault("", List.of()));
        return found;
    }

    /** The first candidate, without groups, that holds on both clocks. */
    public Optional<Row> nearest(String code, LocalDate lawDate, LocalDate importDate) {
        for (Row row : candidates(code)) {
            if (row.holds(lawDate, importDate)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** Candidates without groups. */
    public List<Row> candidates(String code) {
        List<Row> before = known.get(code);
        return before == null ? known.computeIfAbsent(code, each -> List.copyOf(candidates("", each))) : before;
    }

    /** Candidates that hold on both clocks. */
    public List<Row> candidates(String group, String code, LocalDate lawDate, LocalDate importDate) {
        return KeyIndex.holding(candidates(group, code), lawDate, importDate);
    }
}
