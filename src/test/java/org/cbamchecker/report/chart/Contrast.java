package org.cbamchecker.report.chart;

/** Contrast of colours as WCAG 2.2 reckons it. */
public final class Contrast {
    private Contrast() {}

    /** From 1 (none) to 21. */
    public static double withWhite(String colour) {
        return of(colour, "#ffffff");
    }

    /** From 1 (none) to 21. */
    public static double of(String one, String other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(String colour) {
        int code = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(code >> 16) + 0.7152 * linear(code >> 8 & 255) + 0.0722 * linear(code & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
