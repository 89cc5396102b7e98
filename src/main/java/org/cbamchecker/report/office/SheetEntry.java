package org.cbamchecker.report.office;

/**
 * A sheet as the workbook lists it.
 *
 * @param number of its part, from 1, in the order in which sheets were begun
 */
record SheetEntry(int number, String name, SheetForm form) {
    /** Name of the part, from the folder of the workbook. */
    String target() {
        return "worksheets/sheet" + number + ".xml";
    }

    String id() {
        return "rId" + number;
    }
}
