package org.cbamchecker.diagnostics;

/**
 * Where a fault stands.
 *
 * @param file file name
 * @param sheet sheet name, or empty
 * @param cell cell as Excel names it (B9), {@code line 12} for text files, a JSON pointer for JSON, or empty
 * @param column heading of the column, or empty
 */
public record Place(String file, String sheet, String cell, String column) {
    public static Place ofFile(String file) {
        return new Place(file, "", "", "");
    }

    /** Zero-based row and column to {@code B9}. */
    public static String cellName(int row, int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row + 1).toString();
    }
}
