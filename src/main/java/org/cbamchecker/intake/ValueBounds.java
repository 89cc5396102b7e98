package org.cbamchecker.intake;

import java.math.BigDecimal;
import java.util.Optional;
import org.cbamchecker.law.CnCode;

/** What a tonne of a good usually costs. */
@FunctionalInterface
public interface ValueBounds {
    /**
     * Euro per tonne (or MWh) within which a customs value is not questioned.
     *
     * @param least euro per tonne
     * @param most euro per tonne
     */
    record Range(BigDecimal least, BigDecimal most) {}

    /** The range for a good; empty where none is known. */
    Optional<Range> of(CnCode code);
}
