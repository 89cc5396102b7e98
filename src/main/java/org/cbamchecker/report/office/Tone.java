package org.cbamchecker.report.office;

/** What a cell is, as far as its colours and letters tell. */
public enum Tone {
    PLAIN(Ink.BLACK, "", 10, false),
    LINK(Ink.BLUE, "", 10, false),
    /** In place of a figure that cannot be determined. */
    OPEN(Ink.BROWN, "FFF6DF", 10, false),
    /** Something to look at first. */
    GRAVE(Ink.RED, "FBE9E7", 10, false),
    /** Something to be done. */
    DUE(Ink.BLACK, "E8F0F8", 10, false),
    /** Said in passing. */
    FAINT(Ink.GREY, "", 10, false),
    STRONG(Ink.BLACK, "", 10, true),
    HEADING(Ink.BLACK, "C9DAEA", 10, true),
    SECTION(Ink.BLUE, "", 12, true),
    TITLE(Ink.BLACK, "", 16, true);

    private final Ink ink;
    private final String fill;
    private final int points;
    private final boolean bold;

    Tone(Ink ink, String fill, int points, boolean bold) {
        this.ink = ink;
        this.fill = fill;
        this.points = points;
        this.bold = bold;
    }

    /** RGB in hexadecimal. */
    String ink() {
        return ink.rgb;
    }

    /** RGB in hexadecimal, or empty. */
    String fill() {
        return fill;
    }

    int points() {
        return points;
    }

    boolean bold() {
        return bold;
    }

    /** Whether a rule is drawn below; free-standing words have none. */
    boolean ruled() {
        return this != TITLE && this != SECTION;
    }

    private enum Ink {
        BLACK("1F2933"),
        BLUE("1F5F8B"),
        BROWN("7A5B00"),
        RED("9B1C1C"),
        GREY("6B7280");

        private final String rgb;

        Ink(String rgb) {
            this.rgb = rgb;
        }
    }
}
