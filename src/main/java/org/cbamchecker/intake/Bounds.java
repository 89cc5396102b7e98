package org.cbamchecker.intake;

import java.math.BigDecimal;

/**
 * What numbers a field takes.
 *
 * @param least lowest number, or null
 * @param leastAllowed whether the lowest number itself is allowed
 * @param most highest number, itself allowed, or null
 */
record Bounds(BigDecimal least, boolean leastAllowed, BigDecimal most) {
    static final Bounds NONE = new Bounds(null, true, null);

    /** Reads {@code >0}, {@code >=0}, {@code 0..1}, or a blank for no bounds. */
    static Bounds parse(String text) {
        if (text.isEmpty() || text.equals("any")) {
            return NONE;
        }
        if (text.startsWith(">=")) {
            return new Bounds(new BigDecimal(text.substring(2)), true, null);
        }
        if (text.startsWith(">")) {
            return new Bounds(new BigDecimal(text.substring(1)), false, null);
        }
        int dots = text.indexOf("..");
        return new Bounds(new BigDecimal(text.substring(0, dots)), true, new BigDecimal(text.substring(dots + 2)));
    }

    boolean contain(BigDecimal number) {
        return !isBelow(number) && !isAbove(number);
    }

    boolean isBelow(BigDecimal number) {
        if (least == null) {
            return false;
        }
        int order = number.compareTo(least);
        return order < 0 || (order == 0 && !leastAllowed);
    }

    private boolean isAbove(BigDecimal number) {
        return most != null && number.compareTo(most) > 0;
    }

    /** {@code > 0}, {@code >= 0}, {@code 0 .. 1}, or nothing. */
    String shown() {
        if (least == null) {
            return "";
        }
        String low = least.toPlainString();
        if (most != null) {
            return low + " .. " + most.toPlainString();
        }
        return (leastAllowed ? ">= " : "> ") + low;
    }
}
