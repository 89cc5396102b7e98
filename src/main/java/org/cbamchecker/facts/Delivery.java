package org.cbamchecker.facts;

import java.time.LocalDate;
import org.cbamchecker.law.Answer;

/**
 * Delivery to an installation on the continental shelf or in the exclusive economic zone of a Member State (Article
 * 2(2), Implementing Regulation (EU) 2025/2210).
 *
 * @param toShelf whether the goods are delivered there
 * @param receivedOn day of receipt at the installation, or null
 * @param declaredOn day on which the receipt declaration was lodged, or null
 */
public record Delivery(Answer toShelf, LocalDate receivedOn, LocalDate declaredOn) {
    public static final Delivery ASHORE = new Delivery(Answer.NO, null, null);
}
