package org.cbamchecker.authoring.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cbamchecker.law.Period;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;

/**
 * The values on which a table can change its mind: every word it names, and both sides of every bound and date. Between
 * two of them it answers alike.
 */
final class TurningPoints {
    private TurningPoints() {}

    /**
     * Values of the fact that a column asks for, as the matcher sees them, a fact that is not stated first.
     *
     * @param cells what stands in the column
     */
    static Set<Object> of(Column column, List<Cell> cells) {
        Set<Object> points = new LinkedHashSet<>(Arrays.asList((Object) column.unstated()));
        points.addAll(column.allowed());
        for (Cell cell : cells) {
            if (cell instanceof Cell.Text text) {
                points.add(text.value());
            } else if (cell instanceof Cell.Texts several) {
                points.addAll(several.values());
            } else if (cell instanceof Cell.Number number) {
                addAround(units(column, number.value()), points);
            } else if (cell instanceof Cell.Day day) {
                addAround(day.value().toEpochDay(), points);
            }
        }
        return points;
    }

    private static long units(Column column, BigDecimal value) {
        return value.movePointRight(column.scale()).longValueExact();
    }

    private static void addAround(long value, Set<Object> points) {
        points.addAll(List.of(value - 1, value, value + 1));
    }

    /** The first and last days of periods, the day before and the day after; any day where all are without end. */
    static Set<LocalDate> of(List<Period> periods) {
        Set<LocalDate> days = new TreeSet<>();
        for (Period period : periods) {
            if (!period.from().equals(LocalDate.MIN)) {
                days.addAll(List.of(period.from().minusDays(1), period.from()));
            }
            if (!period.to().equals(LocalDate.MAX)) {
                days.addAll(List.of(period.to(), period.to().plusDays(1)));
            }
        }
        return days.isEmpty() ? Set.of(LocalDate.EPOCH) : days;
    }
}
