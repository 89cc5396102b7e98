package org.cbamchecker.intake;

/** How dates written as text are meant. */
public enum DateOrder {
    /** Nobody said; a date that could be two days is a fault. */
    NOT_DECLARED,
    ISO,
    DAY_FIRST,
    MONTH_FIRST
}
