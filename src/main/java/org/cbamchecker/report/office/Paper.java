package org.cbamchecker.report.office;

/** On what a sheet is printed; it is made as wide as the paper. */
public enum Paper {
    A4_PORTRAIT(9, "portrait"),
    A4_LANDSCAPE(9, "landscape"),
    A3_LANDSCAPE(8, "landscape");

    /** Number of the paper size in Office Open XML. */
    private final int size;

    private final String orientation;

    Paper(int size, String orientation) {
        this.size = size;
        this.orientation = orientation;
    }

    String xml() {
        return "<pageSetup paperSize=\"" + size + "\" orientation=\"" + orientation
                + "\" fitToWidth=\"1\" fitToHeight=\"0\"/>";
    }
}
