package org.cbamchecker.intake;

import java.math.BigDecimal;
import org.cbamchecker.facts.FiledDeclaration.Figures;
import org.cbamchecker.facts.FiledDeclaration.Totals;

/** Reads the figures of a declaration and of its goods. */
final class DeclaredFigures {
    private static final String[] TOTALS = {
        "netMass", "electricity", "emissions", "freeAllocation", "carbonPrice", "certificates"
    };

    private DeclaredFigures() {}

    /** Null where none were stated. */
    static Totals totals(Entry entry) {
        return entry.hasAny(TOTALS)
                ? new Totals(entry.number("netMass"), entry.number("electricity"), figures(entry, null))
                : null;
    }

    static Figures ofGood(Entry entry) {
        return figures(entry, entry.number("perUnit"));
    }

    private static Figures figures(Entry entry, BigDecimal perUnit) {
        return new Figures(
                perUnit,
                entry.number("emissions"),
                entry.number("freeAllocation"),
                entry.number("carbonPrice"),
                entry.number("certificates"));
    }
}
