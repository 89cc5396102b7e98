package org.cbamchecker.law;

import java.util.regex.Pattern;

/**
 * A subheading of the Combined Nomenclature: exactly eight digits (Regulation (EEC) No 2658/87, Annex I).
 *
 * @param digits eight digits without blanks or dots
 */
public record CnCode(String digits) implements Comparable<CnCode> {
    private static final Pattern EIGHT_DIGITS = Pattern.compile("\\d{8}");
    private static final String ELECTRICITY = "27160000";

    public CnCode {
        if (!EIGHT_DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("A CN code has eight digits, not \"" + digits + "\"");
        }
    }

    /** Electrical energy, the only good of Annex I that is counted in MWh and has rules of its own. */
    public boolean isElectricity() {
        return digits.equals(ELECTRICITY);
    }

    /** The first {@code length} digits, 2 to 8. */
    public String prefix(int length) {
        return digits.substring(0, length);
    }

    /** The code as the nomenclature prints it: {@code 7318 15 42}. */
    public String printed() {
        return new StringBuilder(10)
                .append(digits, 0, 4)
                .append(' ')
                .append(digits, 4, 6)
                .append(' ')
                .append(digits, 6, 8)
                .toString();
    }

    @Override
    public int compareTo(CnCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
