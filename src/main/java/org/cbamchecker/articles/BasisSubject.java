package org.cbamchecker.articles;

import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CnCode;

/**
 * Whose emissions are asked for.
 *
 * @param label line id, or report and good, for sentences
 * @param role {@code good}, {@code precursor} or {@code processing input}
 * @param origin country of origin, or a word for an unknown one
 * @param originKind {@code union}, {@code exempt}, {@code third country} or {@code unknown}
 * @param listed whether the good is in Annex I
 * @param returned returned goods under Article 203 of the Union Customs Code
 * @param previousProcedure two digits, or empty
 * @param inputsStated whether goods used under inward processing are stated
 */
public record BasisSubject(
        String label,
        String role,
        CnCode cn,
        String origin,
        String originKind,
        boolean listed,
        EmissionsClaim claimed,
        Answer returned,
        String previousProcedure,
        boolean inputsStated) {

    /** The same subject under another label. */
    public BasisSubject named(String other) {
        return new BasisSubject(
                other, role, cn, origin, originKind, listed, claimed, returned, previousProcedure, inputsStated);
    }
}
