package org.cbamchecker.authoring.official;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ways in which the publications say that a cell holds no value. */
enum AbsentValue {
    /** Nothing, or a no-break space. */
    BLANK(""),
    /** A fault of the spreadsheet, such as {@code #VALUE!}: something was meant, and nobody can tell what. */
    SHEET_FAULT("#[A-Z0-9/]+[!?]?"),
    /** A dash of any length, or an underscore. */
    DASH("[-‐‑‒–—−_]+"),
    /** {@code N/A}, however it is spelt: {@code N.A.}, {@code N/a}, {@code N/(A}. */
    NOT_AVAILABLE("N[^A-Z0-9]{0,2}A[^A-Z0-9]{0,2}"),
    /** The goods are a heading; the values stand with the goods below it. */
    SEE_BELOW("SEEBELOW");

    private final Pattern pattern;

    AbsentValue(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** What the text of a cell says, where it says that there is no value. */
    static Optional<AbsentValue> of(String text) {
        String bare = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        for (AbsentValue way : values()) {
            if (way.pattern.matcher(bare).matches()) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }
}
