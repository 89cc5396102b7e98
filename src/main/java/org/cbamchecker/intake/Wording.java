package org.cbamchecker.intake;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares what people write with what is meant, whatever the case, accents, blanks and punctuation. */
final class Wording {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{Sc}]+");

    private Wording() {}

    /** Lower case, umlauts written out, accents dropped, everything but letters, digits and currency signs a blank. */
    static String normalised(String text) {
        String lower = text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String bare = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                .replaceAll("");
        return BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
    }

    /** The candidate most like the text, if one is close enough to be meant. */
    static Optional<String> nearest(String text, Collection<String> candidates) {
        String wanted = normalised(text);
        String best = null;
        int fewest = Math.max(2, wanted.length() / 3) + 1;
        for (String candidate : candidates) {
            int edits = edits(wanted, normalised(candidate));
            if (edits < fewest) {
                fewest = edits;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Levenshtein distance; texts too long to be a slip are far from everything. */
    private static int edits(String one, String other) {
        if (one.length() > 80 || other.length() > 80) {
            return Integer.MAX_VALUE;
        }
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            previous = nextRow(one.charAt(i - 1), other, previous, i);
        }
        return previous[other.length()];
    }

    private static int[] nextRow(char letter, String other, int[] previous, int i) {
        int[] row = new int[previous.length];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int swap = previous[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(swap, Math.min(previous[j], row[j - 1]) + 1);
        }
        return row;
    }

    /** Blanks of every kind taken off both ends. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean isBlank(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** All blanks taken out. */
    static String withoutBlanks(String text) {
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }
}
