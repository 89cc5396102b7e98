package org.cbamchecker.report;

/** How many columns of a terminal a text takes: letters of East Asian scripts take two, marks above a letter none. */
final class Columns {
    /** First and last code points of the ranges that are wide or full-width (Unicode Standard Annex 11), in order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F,
        0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
    };

    private Columns() {}

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    static int of(int letter) {
        if (letter < WIDE[0]) {
            return Character.getType(letter) == Character.NON_SPACING_MARK ? 0 : 1;
        }
        return isWide(letter) ? 2 : 1;
    }

    static boolean isWide(int letter) {
        for (int i = 0; i < WIDE.length && letter >= WIDE[i]; i += 2) {
            if (letter <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
