package org.cbamchecker.report.office;

/** How the values of a column are shown. Formats show fewer digits than a cell may hold; they never change it. */
public enum Look {
    /** One line; what does not fit is cut by its neighbour. */
    TEXT("@", false),
    /** As many lines as it takes. */
    WRAPPED("@", true),
    COUNT("#,##0", false),
    YEAR("0", false),
    /** Tonnes or megawatt hours; no digit is hidden, for 50.0001 t is above 50 t. */
    QUANTITY("#,##0.000######", false),
    /** t CO2e, certificates. */
    AMOUNT("#,##0.000", false),
    /** t CO2e per tonne or megawatt hour. */
    INTENSITY("0.000000", false),
    EURO("#,##0.00", false),
    DAY("yyyy\\-mm\\-dd", false);

    private final String format;
    private final boolean wrapped;

    Look(String format, boolean wrapped) {
        this.format = format;
        this.wrapped = wrapped;
    }

    String format() {
        return format;
    }

    boolean wrapped() {
        return wrapped;
    }

    /** Words stand left; figures, and what stands in their place, right. */
    boolean leftAligned() {
        return this == TEXT || this == WRAPPED;
    }
}
