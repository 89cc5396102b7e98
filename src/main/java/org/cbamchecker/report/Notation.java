package org.cbamchecker.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * How figures are written for people, alike in every country: a decimal point, and a space between groups of three
 * digits from five digits on, so that a year stays a year. Trailing zeros are dropped; digits are not.
 */
public final class Notation {
    private static final int GROUP = 3;
    private static final int UNGROUPED_DIGITS = 4;
    private static final int GRAMS_BELOW = 3;
    private static final int SHOWN_DECIMALS = 3;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    private Notation() {}

    /** The exact number: {@code 62 300.5}. */
    public static String number(BigDecimal exact) {
        return grouped(exact.stripTrailingZeros().toPlainString());
    }

    /** To three decimals, half up, for columns of figures whose exact values stand elsewhere: {@code 62 300.500}. */
    public static String shortened(BigDecimal exact) {
        return grouped(exact.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP).toPlainString());
    }

    /** A number of things: {@code 200 000}. */
    public static String count(long number) {
        return grouped(Long.toString(number));
    }

    /** Exact tonnes with at least three decimals: {@code 62 300.000 t}. Never rounded, for 50.0001 t is above 50 t. */
    public static String mass(BigDecimal tonnes) {
        BigDecimal bare = tonnes.stripTrailingZeros();
        BigDecimal shown = bare.scale() < GRAMS_BELOW ? bare.setScale(GRAMS_BELOW, RoundingMode.UNNECESSARY) : bare;
        return grouped(shown.toPlainString()) + " t";
    }

    /** Euro to the cent, half up: {@code 4 723 518.20 EUR}. */
    public static String euro(BigDecimal exact) {
        return grouped(exact.setScale(2, RoundingMode.HALF_UP).toPlainString()) + " EUR";
    }

    /** Submitted text on one line and without control characters, so that no input can steer a terminal. */
    public static String plain(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    private static String grouped(String plain) {
        int start = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        if (point - start <= UNGROUPED_DIGITS) {
            return plain;
        }
        var grouped = new StringBuilder(plain);
        for (int at = point - GROUP; at > start; at -= GROUP) {
            grouped.insert(at, ' ');
        }
        return grouped.toString();
    }
}
