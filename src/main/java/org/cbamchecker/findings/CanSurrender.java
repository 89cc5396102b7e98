package org.cbamchecker.findings;

/**
 * Whether somebody can declare a year's goods and surrender certificates for them. Only an authorised CBAM declarant
 * can (Articles 6, 20 and 22); who imported without that status is answered by Article 26 instead.
 */
public enum CanSurrender {
    /** Whoever answers for the goods is, or was when they came, an authorised CBAM declarant. */
    YES,
    /** For some of the goods only. */
    IN_PART,
    /** An application is pending; once it is granted. */
    ONCE_AUTHORISED,
    /** Nobody answers for the goods who is a declarant or may still become one. */
    NO,
    /** It was not stated whether whoever answers for the goods has the status. */
    NOT_STATED
}
