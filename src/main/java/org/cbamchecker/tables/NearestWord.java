package org.cbamchecker.tables;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the word somebody probably meant. */
public final class NearestWord {
    /** Nobody who wrote more meant a word. */
    private static final int LONGEST = 250;

    private NearestWord() {}

    /** The closest of the words, if it is close enough to be worth suggesting: a third of its letters may differ. */
    public static Optional<String> of(String written, Collection<String> words) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = fold(written);
        return words.stream()
                .min(Comparator.comparingInt((String word) -> distance(folded, fold(word)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(word -> distance(folded, fold(word)) <= Math.max(1, word.length() / 3));
    }

    /**
     * What a fault about an unknown word names: {@code read}, {@code allowed} and, where one is near, {@code nearest}.
     * The map may be added to.
     *
     * @param words in the order in which they are told
     */
    public static Map<String, String> values(String written, Collection<String> words) {
        Map<String, String> values = new HashMap<>(Map.of("read", written, "allowed", String.join(", ", words)));
        of(written, words).ifPresent(nearest -> values.put("nearest", nearest));
        return values;
    }

    private static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }

    /** Levenshtein distance. */
    private static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
