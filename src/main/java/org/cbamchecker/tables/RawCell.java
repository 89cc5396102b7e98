package org.cbamchecker.tables;

/**
 * A cell as stored, before its column is considered.
 *
 * @param row as Excel shows it, from 1
 * @param column from 0
 * @param text stored text: of a number its digits as stored, of a text the text itself
 * @param formula without the equals sign, or null
 */
record RawCell(int row, int column, Kind kind, String text, CellFormats.Format format, String formula) {
    enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        BOOLEAN,
        ISO_DATE,
        ERROR
    }

    static RawCell blank(int row, int column) {
        return new RawCell(row, column, Kind.BLANK, "", CellFormats.Format.PLAIN, null);
    }

    boolean isEmpty() {
        return formula == null && (kind == Kind.BLANK || kind == Kind.TEXT && text.isEmpty());
    }
}
