package org.cbamchecker.report;

/** Lines of a report, wrapped so that they fit the width. Letters of East Asian scripts count two columns. Not safe for use by several threads. */
public final class Page {
    private final StringBuilder text = new StringBuilder();
    private final int width;

    /** @param width columns */
    public Page(int width) {
        this.width = width;
    }

    /** A line as it is. */
    public void line(String line) {
        text.append(line).append('\n');
    }

    /** An empty line. */
    public void blank() {
        text.append('\n');
    }

    /** Text under an indent; continued lines stand under the first. */
    public void paragraph(int indent, String words) {
        for (String line : LineBreaks.of(words, width - indent)) {
            line(" ".repeat(indent) + line);
        }
    }

    /** A label in a column of its own and its text beside it. */
    public void entry(int indent, int labelWidth, String label, String words) {
        String gap = " ".repeat(indent);
        String first = gap + padded(label, labelWidth);
        for (String line : LineBreaks.of(words, width - indent - labelWidth)) {
            line(first + line);
            first = gap + " ".repeat(labelWidth);
        }
    }

    /** Padded on the right, and at least one space. */
    public static String padded(String label, int labelWidth) {
        return label + " ".repeat(Math.max(1, labelWidth - Columns.of(label)));
    }

    /** Padded on the left. */
    public static String right(String cell, int cellWidth) {
        return " ".repeat(Math.max(0, cellWidth - Columns.of(cell))) + cell;
    }

    /** Everything so far, with line ends as {@code \n}. */
    @Override
    public String toString() {
        return text.toString();
    }
}
