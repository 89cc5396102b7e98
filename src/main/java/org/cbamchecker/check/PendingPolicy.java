package org.cbamchecker.check;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cbamchecker.articles.UndecidedException;
import org.cbamchecker.reference.LawTables;
import org.cbamchecker.rulebook.Rulebook;

/**
 * How matters that the acts leave open are taken meanwhile, read from the table of pending matters.
 *
 * @param defaultValueByProduction look default values up by the country of production where it is stated, rather than
 *     by the country of origin
 * @param inputsCount whether goods used under inward processing count towards the threshold
 */
record PendingPolicy(boolean defaultValueByProduction, boolean inputsCount) {
    private static final Map<String, Set<String>> UNDERSTOOD = Map.of(
            "default-value-country", Set.of("country-of-origin", "country-of-production-if-stated"),
            "inward-processing-mass", Set.of("counted", "not-counted"),
            "certificate-lot-order", Set.of("oldest-first"),
            "holding-last-declaration", Set.of("in-proportion-same-good-and-origin"),
            "holding-benchmark-column", Set.of("column-b"),
            "certificate-rounding", Set.of("round-up-once-per-year"),
            "carbon-price-conversion-price", Set.of("quarter-of-import"),
            "precursor-allocation-annex-iii", Set.of("zero"));

    /** @throws UndecidedException where a matter is missing or taken in a way the checker does not know */
    static PendingPolicy of(Rulebook rulebook) {
        Map<String, String> taken = LawTables.pendingMatters(rulebook).stream()
                .collect(Collectors.toMap(row -> row.text("Matter"), row -> row.text("Taken meanwhile")));
        UNDERSTOOD.forEach((matter, ways) -> {
            if (!ways.contains(taken.getOrDefault(matter, ""))) {
                throw new UndecidedException("Pending matter " + matter + " is taken as \"" + taken.get(matter)
                        + "\"; the checker knows " + ways);
            }
        });
        return new PendingPolicy(
                taken.get("default-value-country").equals("country-of-production-if-stated"),
                taken.get("inward-processing-mass").equals("counted"));
    }
}
