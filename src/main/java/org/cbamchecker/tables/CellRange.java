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

    /** @throws IllegalArgumentException where the text is no range */
    static CellRange parse(String text) {
        String[] corners = text.split(":", 2);
        Matcher first = match(corners[0]);
        Matcher last = match(corners[corners.length - 1]);
        return new CellRange(row(first), column(first), row(last), column(last));
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
