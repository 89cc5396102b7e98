package org.cbamchecker.findings;

/** Whether whoever answers for a line may import it on the day of acceptance (Articles 4, 5 and 17). */
public enum Standing {
    AUTHORISED,
    /** Applied in time and not decided on (Article 17(7a)). */
    PROVISIONAL,
    NOT_AUTHORISED,
    /** Nobody has to be authorised for the line on that day. */
    NOT_NEEDED,
    /** Deemed authorised by the allocation of capacity (Article 5(4)). */
    DEEMED,
    CANNOT_BE_DETERMINED
}
