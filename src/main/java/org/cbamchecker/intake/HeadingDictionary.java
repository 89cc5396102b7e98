package org.cbamchecker.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows which field a heading means, in the words of the form and in those of customs and trade. */
final class HeadingDictionary {
    /**
     * What a heading means.
     *
     * @param factor what numbers below it are multiplied with
     * @param otherUnit a unit in the heading that cannot be converted, or empty
     */
    record Meaning(Field field, BigDecimal factor, String otherUnit) {}

    /** A word for a field, and whether it only counts with a unit behind it. */
    private record Word(Field field, boolean unitNeeded) {}

    private final HeadingUnits units = new HeadingUnits();
    private final Map<String, List<Word>> words = new HashMap<>();

    HeadingDictionary(FormSheet sheet, FormLanguages languages) {
        for (Field field : sheet.fields()) {
            add(field.heading(), field, false);
            add(field.name(), field, false);
            languages.headings(sheet, field).forEach(heading -> add(heading, field, false));
        }
        for (Map<String, String> row : ResourceTable.rows("headings.csv")) {
            if (row.get("List").equals(sheet.list())) {
                add(
                        row.get("Heading"),
                        sheet.field(row.get("Field")),
                        row.get("Unit needed").equals("yes"));
            }
        }
    }

    private void add(String heading, Field field, boolean unitNeeded) {
        List<Word> known = words.computeIfAbsent(Wording.normalised(heading), key -> new ArrayList<>());
        if (known.stream().noneMatch(word -> word.field().equals(field))) {
            known.add(new Word(field, unitNeeded));
        }
    }

    Collection<String> known() {
        return words.keySet();
    }

    /** What a heading means; empty where nobody knows. */
    Optional<Meaning> meaning(String heading) {
        String text = Wording.normalised(heading);
        Optional<Meaning> exact = words.getOrDefault(text, List.of()).stream()
                .filter(word -> !word.unitNeeded())
                .findFirst()
                .map(word -> new Meaning(word.field(), BigDecimal.ONE, ""));
        return exact.isPresent() ? exact : withUnit(text);
    }

    private Optional<Meaning> withUnit(String text) {
        int blank = text.lastIndexOf(' ');
        Optional<HeadingUnits.Unit> unit = blank < 0 ? Optional.empty() : units.of(text.substring(blank + 1));
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        String rest = text.substring(0, blank);
        String name = rest.endsWith(" in") ? rest.substring(0, rest.length() - 3) : rest;
        List<Word> meant = words.getOrDefault(name, List.of());
        for (Word word : meant) {
            Optional<HeadingUnits.Unit> kept = units.of(word.field());
            if (kept.isPresent() && kept.get().measuresAsMuchAs(unit.get())) {
                return Optional.of(new Meaning(word.field(), unit.get().to(kept.get()), ""));
            }
        }
        return meant.stream()
                .filter(word -> !word.field().unit().isEmpty())
                .findFirst()
                .map(word ->
                        new Meaning(word.field(), BigDecimal.ONE, unit.get().symbol()));
    }
}
