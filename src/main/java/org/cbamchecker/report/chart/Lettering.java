package org.cbamchecker.report.chart;

/**
 * How words stand on a drawing.
 *
 * @param anchor start, middle or end: which end of the words the place is
 */
record Lettering(Ink ink, String anchor, boolean strong) {
    static final Lettering LABEL = new Lettering(Ink.TEXT, "start", false);
    static final Lettering HEADING = new Lettering(Ink.TEXT, "start", true);
    static final Lettering BELOW = new Lettering(Ink.FAINT_TEXT, "middle", false);
    static final Lettering ABOVE = new Lettering(Ink.TEXT, "middle", true);

    Lettering in(Ink other) {
        return new Lettering(other, anchor, strong);
    }

    Lettering anchored(String other) {
        return new Lettering(ink, other, strong);
    }
}
