package org.cbamchecker.articles;

import java.time.LocalDate;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.law.RowReference;

/**
 * What is known of the authorisation of the person who answers for a line.
 *
 * @param person EORI number
 * @param actingAs {@code importer} or {@code indirect representative}
 * @param authorisation null where nothing was stated
 * @param decidedOn day of the decision on the application, or null
 * @param applyBy last day of an application that lets import go on, or null where no such day is law
 * @param noticed day on which the decision was notified that the threshold was exceeded, or null
 * @param revoked day on which a revocation was notified, or null
 * @param limit table row of the last day, or null
 */
public record AuthorisationState(
        String person,
        String actingAs,
        Authorisation authorisation,
        LocalDate decidedOn,
        LocalDate applyBy,
        LocalDate noticed,
        LocalDate revoked,
        RowReference limit) {}
