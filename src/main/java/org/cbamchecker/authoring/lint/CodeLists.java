package org.cbamchecker.authoring.lint;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.cbamchecker.reference.DefaultValues;
import org.cbamchecker.tables.Column;

/** Holds codes against the list that their column's type draws on. */
final class CodeLists {
    private static final String DIGITS = "0123456789";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private CodeLists() {}

    /** Whether there is a list for the codes of a column. */
    static boolean covers(Column column, KnownWords words) {
        return switch (column.type()) {
            case CN_PREFIX -> !words.goods().isEmpty();
            case COUNTRY -> !words.countries().isEmpty();
            default -> false;
        };
    }

    static boolean knows(Column column, String code, KnownWords words) {
        return column.type() == Column.Type.COUNTRY
                ? words.countries().contains(code) || code.equals(DefaultValues.OTHER_COUNTRIES)
                : words.goods().knows(code);
    }

    /** A code of the list that differs in one sign, or in the order of two neighbours. */
    static Optional<String> nearest(Column column, String code, KnownWords words) {
        return slips(code).stream().filter(near -> knows(column, near, words)).findFirst();
    }

    /** Everything a slip of one sign can make of a code: neighbours swapped, then one sign another. */
    static Set<String> slips(String code) {
        Set<String> slips = new LinkedHashSet<>();
        for (int i = 0; i + 1 < code.length(); i++) {
            slips.add(code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2));
        }
        for (int i = code.length() - 1; i >= 0; i--) {
            String signs = Character.isDigit(code.charAt(i)) ? DIGITS : LETTERS;
            for (int sign = 0; sign < signs.length(); sign++) {
                slips.add(code.substring(0, i) + signs.charAt(sign) + code.substring(i + 1));
            }
        }
        slips.remove(code);
        return slips;
    }
}
