package org.cbamchecker.intake;

/** How dates and numbers written as text are meant in one file. */
record Conventions(DateOrder dates, DecimalSeparator decimals) {
    /** What was said for all files goes before what one file says of itself. */
    Conventions orElse(Conventions other) {
        return new Conventions(
                dates == DateOrder.NOT_DECLARED ? other.dates : dates,
                decimals == DecimalSeparator.NOT_DECLARED ? other.decimals : decimals);
    }
}
