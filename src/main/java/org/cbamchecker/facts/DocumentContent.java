package org.cbamchecker.facts;

import org.cbamchecker.law.Answer;

/**
 * Whether a document holds an item that the law asks for. Which items that are stands in the table
 * {@code required-contents}.
 *
 * @param kind kind of document
 * @param document id of the report, payment or declaration, or EORI number of the applicant
 * @param good id of the reported good the item belongs to, or empty
 * @param item code of the item in the table
 * @param given whether the document holds it
 * @param value what it says, or empty
 */
public record DocumentContent(Kind kind, String document, String good, String item, Answer given, String value) {
    /** Documents whose contents the law lists. */
    public enum Kind {
        APPLICATION,
        EMISSIONS_REPORT,
        VERIFICATION_REPORT,
        CARBON_PRICE_EVIDENCE,
        DECLARATION_RECORDS,
        QUARTERLY_REPORT,
        PENALTY_NOTICE
    }
}
