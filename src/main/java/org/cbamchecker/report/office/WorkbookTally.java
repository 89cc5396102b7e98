package org.cbamchecker.report.office;

/** What could not be kept as it was, counted, so that a workbook can say so. */
final class WorkbookTally {
    /** Links that Excel keeps on one sheet. */
    private static final int LINKS = 65_530;

    /** Characters that Excel keeps in one cell. */
    private static final int CHARACTERS = 32_767;

    private static final String CUT = " …";

    private long shortened;
    private long unlinked;
    private long cut;

    /**
     * Whether a sheet has room for one more link.
     *
     * @param links number of links that the sheet has
     */
    boolean link(int links) {
        boolean room = links < LINKS;
        unlinked += room ? 0 : 1;
        return room;
    }

    void shortened() {
        shortened++;
    }

    /** Text as long as Excel allows, marked where it was cut. */
    String fitting(String text) {
        if (text.length() <= CHARACTERS) {
            return text;
        }
        cut++;
        return text.substring(0, CHARACTERS - CUT.length()) + CUT;
    }

    WorkbookFile.Losses losses() {
        return new WorkbookFile.Losses(shortened, unlinked, cut);
    }
}
