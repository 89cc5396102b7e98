package org.cbamchecker.findings;

/**
 * Something that a document holds or lacks: message {@code content.CODE} says what.
 *
 * @param code item of the table of required contents
 * @param good id of the reported good, or empty where the item is of the document as a whole
 */
public record ContentItem(String code, String good) {
    /** As files for machines have it. */
    @Override
    public String toString() {
        return good.isEmpty() ? code : good + ": " + code;
    }
}
