package org.cbamchecker.report.letters;

import java.math.BigDecimal;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.law.CnCode;

/**
 * Goods of one code for which default values are used because nothing better is at hand.
 *
 * @param quantity in the unit
 * @param unit {@code t} or {@code MWh}
 * @param imports number of lines
 */
record DefaultGoods(CnCode cn, BigDecimal quantity, String unit, long imports) {
    private static final String ELECTRICITY = "MWh";

    static DefaultGoods of(ImportLine line) {
        return new DefaultGoods(
                line.good().cn(),
                line.quantity().inEmissionUnits(),
                line.quantity().unit(),
                1);
    }

    boolean isElectricity() {
        return unit.equals(ELECTRICITY);
    }

    DefaultGoods plus(DefaultGoods more) {
        return new DefaultGoods(cn, quantity.add(more.quantity), unit, imports + more.imports);
    }
}
