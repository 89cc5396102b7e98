package org.cbamchecker.law;

import java.time.LocalDate;

/**
 * An interval of days with both ends included; an open end is {@link LocalDate#MIN} or {@link LocalDate#MAX}.
 *
 * @param from first day
 * @param to last day, not before {@code from}
 */
public record Period(LocalDate from, LocalDate to) {
    public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends on " + to + " before it begins on " + from);
        }
    }

    /** A period whose missing ends are open. */
    public static Period between(LocalDate fromOrNull, LocalDate toOrNull) {
        return new Period(fromOrNull == null ? LocalDate.MIN : fromOrNull, toOrNull == null ? LocalDate.MAX : toOrNull);
    }

    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    @Override
    public String toString() {
        return (from.equals(LocalDate.MIN) ? "" : from) + ".." + (to.equals(LocalDate.MAX) ? "" : to);
    }
}
