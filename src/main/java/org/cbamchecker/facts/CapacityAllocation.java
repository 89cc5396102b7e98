package org.cbamchecker.facts;

import java.time.LocalDate;
import org.cbamchecker.law.Answer;

/**
 * Electricity that entered through explicit capacity allocation (Article 5(4)).
 *
 * @param allotted whether the importer was allotted the capacity and nominated it
 * @param documentsFiledOn day on which the documents were filed (Implementing Regulation (EU) 2025/486, Article 8), or
 *     null
 */
public record CapacityAllocation(Answer allotted, LocalDate documentsFiledOn) {
    public static final CapacityAllocation NONE = new CapacityAllocation(Answer.NO, null);
}
