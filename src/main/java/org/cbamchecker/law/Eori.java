package org.cbamchecker.law;

import java.util.regex.Pattern;

/**
 * An economic operator's registration and identification number: two letters of the issuing country and up to fifteen
 * characters (Delegated Regulation (EU) 2015/2446, Annex B, data element 13 04 017).
 *
 * @param value the number without blanks, in capitals
 */
public record Eori(String value) implements Comparable<Eori> {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9A-Z]{1,15}");

    public Eori {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException(
                    "An EORI number is two capital letters and 1 to 15 letters or digits, not \"" + value + "\"");
        }
    }

    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(Eori other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
