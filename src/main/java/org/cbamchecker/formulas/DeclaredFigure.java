package org.cbamchecker.formulas;

import java.math.BigDecimal;

/** A declared figure against the assessed one. No act says to how many decimals a declaration is written. */
public final class DeclaredFigure {
    private DeclaredFigure() {}

    /** Whether the two differ by less than one unit of the last decimal that was declared: by rounding, that is. */
    public static boolean isRounded(BigDecimal declared, BigDecimal assessed) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, declared.scale()));
        return declared.subtract(assessed).abs().compareTo(step) < 0;
    }
}
