package org.cbamchecker.law;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * CBAM certificates, kept exact until the one rounding step of a declaration.
 *
 * @param value number of certificates, fractions included
 */
public record Certificates(BigDecimal value) {
    public static final Certificates NONE = new Certificates(BigDecimal.ZERO);

    public Certificates plus(Certificates other) {
        return new Certificates(value.add(other.value));
    }

    public Certificates minus(Certificates other) {
        return new Certificates(value.subtract(other.value));
    }

    public Certificates atMost(Certificates limit) {
        return value.compareTo(limit.value) <= 0 ? this : limit;
    }

    public Euro at(Euro price) {
        return new Euro(value.multiply(price.value()));
    }

    /** Up to whole certificates; no act lays the method down (pending matter certificate-rounding). */
    public Certificates roundedUp() {
        return new Certificates(value.setScale(0, RoundingMode.CEILING));
    }
}
