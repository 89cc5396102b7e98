package org.cbamchecker.report.chart;

import java.math.BigDecimal;

/** A place on a drawing, in pixels from its upper left corner. */
record Point(BigDecimal x, BigDecimal y) {
    static Point of(int x, int y) {
        return new Point(BigDecimal.valueOf(x), BigDecimal.valueOf(y));
    }

    /** A place beside this one. */
    Point plus(int right, int down) {
        return new Point(x.add(BigDecimal.valueOf(right)), y.add(BigDecimal.valueOf(down)));
    }
}
