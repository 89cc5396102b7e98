package org.cbamchecker.law;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A country or territory by its two-letter code: ISO 3166-1 alpha-2, or a code of the Union's geonomenclature for
 * external trade (Implementing Regulation (EU) 2020/1470), such as XC Ceuta, XL Melilla, XK Kosovo and XI Northern
 * Ireland. {@code EU} stands for Union origin.
 *
 * @param letters two upper-case letters
 */
public record CountryCode(String letters) implements Comparable<CountryCode> {
    private static final Pattern TWO_LETTERS = Pattern.compile("[A-Z]{2}");

    /** Origin in the Union as such; declared after the pattern it is checked with. */
    public static final CountryCode UNION = new CountryCode("EU");

    private static final Set<String> MEMBER_STATES = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    /** Article 2(b) of the Agreement on the European Economic Area. */
    private static final Set<String> EEA_EFTA_STATES = Set.of("IS", "LI", "NO");

    public CountryCode {
        if (!TWO_LETTERS.matcher(letters).matches()) {
            throw new IllegalArgumentException("A country code has two capital letters, not \"" + letters + "\"");
        }
    }

    /** True for the 27 Member States and for the code {@code EU} itself. */
    public boolean isUnion() {
        return equals(UNION) || MEMBER_STATES.contains(letters);
    }

    public boolean isMemberState() {
        return MEMBER_STATES.contains(letters);
    }

    public boolean isEeaEftaState() {
        return EEA_EFTA_STATES.contains(letters);
    }

    @Override
    public int compareTo(CountryCode other) {
        return letters.compareTo(other.letters);
    }

    @Override
    public String toString() {
        return letters;
    }
}
