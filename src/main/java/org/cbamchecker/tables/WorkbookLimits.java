package org.cbamchecker.tables;

/**
 * Ceilings a workbook must stay under before anything in it is read; a message about one names it.
 *
 * @param fileBytes size of the file
 * @param entries parts in the package
 * @param entryBytes size of one part when unpacked
 * @param allBytes size of all parts when unpacked
 * @param ratio unpacked to packed size of a part; judged above one mebibyte only, since small parts do no harm
 */
public record WorkbookLimits(long fileBytes, int entries, long entryBytes, long allBytes, int ratio) {
    /** Roomy for half a million import lines, tight for a zip bomb. */
    public static final WorkbookLimits USUAL = new WorkbookLimits(100L << 20, 1_000, 512L << 20, 1L << 30, 100);

    /** Four times the largest table there is; a table is held in memory, and in a thousand remarks if all of it is wrong. */
    static final WorkbookLimits TABLES = new WorkbookLimits(20L << 20, 1_000, 48L << 20, 64L << 20, 100);

    static final long RATIO_FLOOR = 1L << 20;
}
