package org.cbamchecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of a report, wrapped at words so that they fit the width. Not safe for use by several threads. */
public final class Page {
    /** A space, unless it groups the digits of a number. */
    private static final Pattern BREAKS = Pattern.compile("(?<!\\d) | (?!\\d{3}(?!\\d))");

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
        for (String line : wrapped(words, width - indent)) {
            line(" ".repeat(indent) + line);
        }
    }

    /** A label in a column of its own and its text beside it. */
    public void entry(int indent, int labelWidth, String label, String words) {
        String gap = " ".repeat(indent);
        String first = gap + padded(label, labelWidth);
        for (String line : wrapped(words, width - indent - labelWidth)) {
            line(first + line);
            first = gap + " ".repeat(labelWidth);
        }
    }

    /** Padded on the right, and at least one space. */
    public static String padded(String label, int labelWidth) {
        return label + " ".repeat(Math.max(1, labelWidth - label.length()));
    }

    /** Padded on the left. */
    public static String right(String cell, int cellWidth) {
        return " ".repeat(Math.max(0, cellWidth - cell.length())) + cell;
    }

    /** Everything so far, with line ends as {@code \n}. */
    @Override
    public String toString() {
        return text.toString();
    }

    /** A word longer than the room keeps its own line whole, so that addresses can be copied. */
    private static List<String> wrapped(String words, int room) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : BREAKS.split(words.strip())) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
