package org.cbamchecker.diagnostics;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a fault stands.
 *
 * @param file file name
 * @param sheet sheet name, or empty
 * @param cell cell as Excel names it (B9), {@code line 12} or {@code line 12, column 5} for text files, a JSON pointer for JSON, or empty
 * @param column heading of the column, or empty
 */
public record Place(String file, String sheet, String cell, String column) {
    private static final Pattern LINE = Pattern.compile("line (\\d+)(?:, column (\\d+))?");

    public static Place ofFile(String file) {
        return new Place(file, "", "", "");
    }

    /** A line of a text file, from 1, as it is written in the place of a cell. */
    public static String line(int number) {
        return "line " + number;
    }

    /** A character of a text file, from 1, as it is written in the place of a cell. */
    public static String character(int line, int column) {
        return "line " + line + ", column " + column;
    }

    /** The numbers of line and column, of the line alone, or none where the cell is something else. */
    public List<String> position() {
        Matcher line = LINE.matcher(cell);
        if (!line.matches()) {
            return List.of();
        }
        return line.group(2) == null ? List.of(line.group(1)) : List.of(line.group(1), line.group(2));
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
