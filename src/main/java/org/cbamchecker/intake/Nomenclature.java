package org.cbamchecker.intake;

import org.cbamchecker.law.CnCode;

/** The codes of the Combined Nomenclature within Annex I. */
public interface Nomenclature {
    /** Whether the code stands in the nomenclature of the year; asked of {@link #covers covered} codes alone. */
    boolean knows(CnCode code, int year);

    /** Whether the code falls under a prefix of Annex I, so that {@link #knows} has an answer. */
    boolean covers(CnCode code);

    /** Whether the good is counted in megawatt hours. */
    boolean isElectricity(CnCode code);
}
