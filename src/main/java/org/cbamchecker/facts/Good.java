package org.cbamchecker.facts;

import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CnCode;

/**
 * What was imported.
 *
 * @param taric ten digits, or empty
 * @param calcined whether kaolinic clay of 2507 00 80 was calcined
 */
public record Good(CnCode cn, String taric, String description, Answer calcined) {
    /** TARIC 2507 00 80 80 is the calcined clay of Annex I. */
    private static final String CALCINED_CLAY = "2507008080";

    /** Answers from the TARIC code where the fact itself was not stated. */
    public Answer isCalcined() {
        if (calcined != Answer.UNKNOWN || taric.isEmpty()) {
            return calcined;
        }
        return Answer.of(taric.equals(CALCINED_CLAY));
    }
}
