package org.cbamchecker.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rectangle of cells.
 *
 * @param firstRow as Excel shows it, from 1
 * @param firstColumn from 0
 */
record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;

    /** @throws IllegalArgumentException where the text is no range */
    static CellRange parse(String text) {
        String[] corners = text.split(":", 2);
        Matcher first = match(corners[0]);
        Matcher last = match(corners[corners.length - 1]);
        return new CellRange(row(first), column(first), row(last), column(last));
    }

    /**
     * Column of a single cell, from 0. Every cell of a sheet comes by here, so its letters are counted without a pattern.
     *
     * @throws IllegalArgumentException where the text is no cell
     */
    static int columnOf(String cell) {
        int column = 0;
        int letters = 0;
        while (letters < Math.min(MOST_LETTERS, cell.length()) && isLetter(cell.charAt(letters))) {
            column = column * LETTERS + cell.charAt(letters) - 'A' + 1;
            letters++;
        }
        return letters > 0 && isNumber(cell, letters) ? column - 1 : parse(cell).firstColumn();
    }

    private static boolean isLetter(char sign) {
        return sign >= 'A' && sign <= 'Z';
    }

    private static boolean isNumber(String cell, int from) {
        boolean number = cell.length() > from && cell.length() <= from + MOST_DIGITS;
        for (int i = from; i < cell.length(); i++) {
            number &= cell.charAt(i) >= '0' && cell.charAt(i) <= '9';
        }
        return number;
    }

    private static Matcher match(String text) {
        Matcher matcher = REFERENCE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        return matcher;
    }

    private static int row(Matcher reference) {
        return Integer.parseInt(reference.group(2));
    }

    private static int column(Matcher reference) {
        int column = 0;
        for (char letter : reference.group(1).toCharArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column - 1;
    }

    boolean containsRow(int row) {
        return row >= firstRow && row <= lastRow;
    }
}
