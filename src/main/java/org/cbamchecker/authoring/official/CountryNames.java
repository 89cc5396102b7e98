package org.cbamchecker.authoring.official;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.rulebook.Rulebook;

/**
 * Codes of countries by the names publications print: those of the table of countries, and those under which default
 * values were taken in before. Accents, case and signs between words do not count.
 */
final class CountryNames {
    /** Excel takes no longer name for a sheet. */
    private static final int LONGEST_SHEET_NAME = 31;

    private final Map<String, String> codes = new HashMap<>();

    CountryNames(Rulebook rulebook) {
        rulebook.table("default-values").rows().forEach(row -> add(row.text("Country name"), row.text("Country")));
        rulebook.table("countries").rows().stream()
                .filter(row -> !row.text("Kind").equals("not a code"))
                .forEach(row -> add(row.text("Name"), row.text("Code")));
    }

    private void add(String name, String code) {
        if (!name.isEmpty()) {
            codes.put(key(name), code);
        }
    }

    /** The code for a name, whole or cut as the name of a sheet is; nothing where it is unknown or could be several. */
    Optional<String> code(String name) {
        String key = key(name);
        if (codes.containsKey(key)) {
            return Optional.of(codes.get(key));
        }
        if (name.length() < LONGEST_SHEET_NAME) {
            return Optional.empty();
        }
        List<String> begun = codes.entrySet().stream()
                .filter(known -> known.getKey().startsWith(key))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }
}
