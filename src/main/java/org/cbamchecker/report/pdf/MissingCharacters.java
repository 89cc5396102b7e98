package org.cbamchecker.report.pdf;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Characters for which the fonts of the PDF have no picture.
 *
 * @param codePoints in order
 */
public record MissingCharacters(SortedSet<Integer> codePoints) {
    /** Stands in place of each. */
    private static final String SIGN = "□";

    static MissingCharacters in(String text, ReportFonts fonts) {
        SortedSet<Integer> missing = new TreeSet<>();
        text.codePoints()
                .filter(character -> !Character.isISOControl(character) && !fonts.hold(character))
                .forEach(missing::add);
        return new MissingCharacters(missing);
    }

    public boolean none() {
        return codePoints.isEmpty();
    }

    /** {@code U+5D2C} and {@code U+1F600}, at most so many. */
    public List<String> names(int most) {
        return codePoints.stream()
                .limit(most)
                .map(character -> "U+" + hexadecimal(character))
                .toList();
    }

    private static String hexadecimal(int character) {
        String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** The text with a sign in place of each. */
    String replaced(String text) {
        if (none()) {
            return text;
        }
        var replaced = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (codePoints.contains(character)) {
                replaced.append(SIGN);
            } else {
                replaced.appendCodePoint(character);
            }
        });
        return replaced.toString();
    }
}
