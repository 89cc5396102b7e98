package org.cbamchecker.report.survey;

/**
 * How much a report tells in full; of the rest it gives sums and counts.
 *
 * @param lines import lines with all their steps
 * @param subjects importers' years, and declarants' years, and other subjects, of each so many
 * @param examples findings of one code
 */
public record Extent(int lines, int subjects, int examples) {
    public static final Extent USUAL = new Extent(100, 20, 20);
}
