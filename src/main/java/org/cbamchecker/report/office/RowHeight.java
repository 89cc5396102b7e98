package org.cbamchecker.report.office;

/**
 * How high a row must be for its wrapped texts. Readers differ in whether they work this out themselves, so it is
 * written down; an estimate, since only they know their letters.
 */
final class RowHeight {
    /** Points of one line of ten-point letters. */
    private static final int LINE_POINTS = 13;

    /** The same where East Asian letters are among them, which stand higher. */
    private static final int WIDE_LINE_POINTS = 16;

    private static final int MARGIN_POINTS = 2;
    private static final int HIGHEST_POINTS = 409;

    /** How wide a digit is, by which columns are measured, and letters in comparison. */
    private static final int DIGIT = 20;

    private static final int LETTER = 17;
    private static final int WIDE_LETTER = 40;

    /** Digits of a column that the margins of its cells take. */
    private static final int MARGIN = 2;

    /** From here on, letters are as wide as two: Hangul Jamo, then all of East Asia. */
    private static final char FIRST_WIDE = '\u1100';

    private int lines;
    private int linePoints;

    void reset() {
        lines = 1;
        linePoints = LINE_POINTS;
    }

    /** Makes room for the letters of a text that stays on one line. */
    void fit(String text) {
        if (text.chars().anyMatch(letter -> letter >= FIRST_WIDE)) {
            linePoints = Math.max(linePoints, WIDE_LINE_POINTS);
        }
    }

    /** Makes room for letters of a tone. */
    void fit(Tone tone) {
        linePoints = Math.max(linePoints, tone.points() + tone.points() / 3);
    }

    /** Makes room for a text in a column of a width in characters. */
    void fit(String text, int width) {
        lines = Math.max(lines, lines(text, Math.max(1, width - MARGIN) * DIGIT));
    }

    int points() {
        return Math.min(HIGHEST_POINTS, lines * linePoints + MARGIN_POINTS);
    }

    /** Words move to the next line whole, unless they are longer than a line; wide letters may be parted anywhere. */
    private static int lines(String text, int room) {
        int lines = 1;
        int used = 0;
        int word = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            int wide = letter >= FIRST_WIDE ? WIDE_LETTER : LETTER;
            word = letter == ' ' || wide == WIDE_LETTER ? 0 : word + wide;
            used += wide;
            if (letter == '\n') {
                lines++;
                word = 0;
                used = 0;
            } else if (used > room) {
                lines++;
                word = word > room ? wide : word;
                used = Math.max(word, wide);
            }
        }
        return lines;
    }
}
