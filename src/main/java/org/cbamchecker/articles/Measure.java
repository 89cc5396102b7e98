package org.cbamchecker.articles;

/** What patterns of trade are measured by. Shares are in thousandths, cut off: 999 is still below the whole. */
public enum Measure {
    /** Importers concerned. */
    IMPORTERS,
    /** Import lines concerned. */
    LINES,
    /** Net mass of all concerned, in thousandths of the threshold. */
    TOGETHER,
    /** Net mass of the importer's year that is largest among those concerned, in thousandths of the threshold. */
    LARGEST,
    /** Net mass that is smallest among those concerned, in thousandths of the threshold. */
    SMALLEST,
    /** Calendar months with imports. */
    MONTHS,
    /** Days from the last import to the end of the year. */
    PAUSE,
    /** Share of January in the year's net mass, in thousandths. */
    JANUARY,
    /** Fall of the listed goods from the first half of the year to the second, in thousandths of the first. */
    FALL,
    /** Rise of goods that are not listed, in thousandths of the fall of those that are. */
    REPLACED
}
