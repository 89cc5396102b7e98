package org.cbamchecker.intake;

/** How numbers written as text are meant. */
public enum DecimalSeparator {
    /** Nobody said; a number that could be two numbers is a fault. */
    NOT_DECLARED,
    POINT,
    COMMA
}
