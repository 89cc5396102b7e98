package org.cbamchecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks text into lines: at spaces, and between the letters of scripts that have none. A closing mark never begins a
 * line, and an opening one never ends it.
 */
final class LineBreaks {
    /** A space, unless it groups the digits of a number. */
    private static final Pattern SPACES = Pattern.compile("(?<!\\d) | (?!\\d{3}(?!\\d))");

    private static final String CLOSING = "，。、；：！？）」』》〉】〕…％,.;:!?)]}%";
    private static final String OPENING = "（「『《〈【〔([{";

    private final int room;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private LineBreaks(int room) {
        this.room = room;
    }

    /**
     * The lines of a text. A word longer than the room keeps its own line whole, so that addresses can be copied.
     *
     * @param room columns
     */
    static List<String> of(String text, int room) {
        var breaks = new LineBreaks(room);
        for (String word : SPACES.split(text.strip())) {
            String gap = " ";
            for (String part : parts(word)) {
                breaks.add(gap, part);
                gap = "";
            }
        }
        breaks.lines.add(breaks.line.toString());
        return breaks.lines;
    }

    private void add(String gap, String part) {
        if (!line.isEmpty() && Columns.of(line.toString()) + gap.length() + Columns.of(part) > room) {
            lines.add(line.toString());
            line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : gap).append(part);
    }

    /** The pieces of a word that may stand on lines of their own. */
    private static List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at < word.length(); ) {
            int letter = word.codePointAt(at);
            int next = at + Character.charCount(letter);
            if (next < word.length() && mayPart(letter, word.codePointAt(next))) {
                parts.add(word.substring(begin, next));
                begin = next;
            }
            at = next;
        }
        parts.add(word.substring(begin));
        return parts;
    }

    private static boolean mayPart(int left, int right) {
        return (Columns.isWide(left) || Columns.isWide(right))
                && CLOSING.indexOf(right) < 0
                && OPENING.indexOf(left) < 0;
    }
}
