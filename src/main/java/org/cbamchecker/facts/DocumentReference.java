package org.cbamchecker.facts;

/**
 * A document code of the customs declaration with its reference.
 *
 * @param code for example Y128
 * @param reference for example a CBAM account number, or empty
 */
public record DocumentReference(String code, String reference) {}
