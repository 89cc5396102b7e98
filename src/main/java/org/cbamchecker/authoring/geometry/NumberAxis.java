package org.cbamchecker.authoring.geometry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.cbamchecker.law.Period;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;

/**
 * Whole numbers, minor units or days, cut wherever a row draws a bound.
 *
 * <p>An unknown number lies in no part unless rows ask for {@code none}: a bound does not hold of it.
 */
final class NumberAxis implements Axis {
    private final String name;
    /** First number of each part; the first part has no beginning. */
    private final long[] starts;

    private final int absent;
    private final LongFunction<String> written;

    private NumberAxis(String name, TreeSet<Long> cuts, boolean mayBeAbsent, LongFunction<String> written) {
        this.name = name;
        this.written = written;
        cuts.add(Long.MIN_VALUE);
        starts = cuts.stream().mapToLong(Long::longValue).toArray();
        absent = mayBeAbsent ? starts.length : -1;
    }

    /** Numbers or days that cells hold. */
    static NumberAxis of(String name, List<AskedCell> cells) {
        TreeSet<Long> cuts = new TreeSet<>();
        boolean mayBeAbsent = false;
        for (AskedCell asked : cells) {
            mayBeAbsent |= asked.cell() instanceof Cell.None;
            span(asked.column(), asked.cell()).cut(cuts);
        }
        Column column = cells.get(0).column();
        return new NumberAxis(name, cuts, mayBeAbsent, number -> written(column, number));
    }

    /** Days that periods begin and end on. */
    static NumberAxis ofDays(String name, List<Period> periods) {
        TreeSet<Long> cuts = new TreeSet<>();
        periods.forEach(period -> span(period).cut(cuts));
        return new NumberAxis(
                name, cuts, false, day -> LocalDate.ofEpochDay(day).toString());
    }

    private static String written(Column column, long number) {
        return column.type() == Column.Type.DATE
                ? LocalDate.ofEpochDay(number).toString()
                : BigDecimal.valueOf(number, column.scale())
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** Numbers from one to another, both included; an open end is the least or the greatest long. */
    private record Span(long first, long last) {
        void cut(TreeSet<Long> cuts) {
            cuts.add(first);
            if (last != Long.MAX_VALUE) {
                cuts.add(last + 1);
            }
        }
    }

    private static Span span(Period period) {
        return new Span(
                period.from().equals(LocalDate.MIN)
                        ? Long.MIN_VALUE
                        : period.from().toEpochDay(),
                period.to().equals(LocalDate.MAX) ? Long.MAX_VALUE : period.to().toEpochDay());
    }

    private static Span span(Column column, Cell cell) {
        long value = 0;
        if (cell instanceof Cell.Number number) {
            value = number.value().movePointRight(column.scale()).longValue();
        } else if (cell instanceof Cell.Day day) {
            value = day.value().toEpochDay();
        } else {
            return new Span(Long.MIN_VALUE, Long.MAX_VALUE);
        }
        return switch (column.operator()) {
            case EQUAL -> new Span(value, value);
            case AT_MOST -> new Span(Long.MIN_VALUE, value);
            case BELOW -> new Span(Long.MIN_VALUE, value - 1);
            case AT_LEAST -> new Span(value, Long.MAX_VALUE);
            case ABOVE -> new Span(value + 1, Long.MAX_VALUE);
        };
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Side whole() {
        return Side.range(0, Math.max(absent, starts.length - 1));
    }

    @Override
    public Side named() {
        return whole();
    }

    @Override
    public Side side(Column column, Cell cell) {
        if (cell instanceof Cell.Any) {
            return whole();
        }
        if (cell instanceof Cell.None || cell instanceof Cell.Blank) {
            return absent < 0 ? Side.none() : Side.of(absent);
        }
        return side(span(column, cell));
    }

    Side side(Period period) {
        return side(span(period));
    }

    /** Parts that lie wholly within a span. */
    private Side side(Span span) {
        int first = firstFrom(span.first());
        int last = span.last() == Long.MAX_VALUE ? starts.length - 1 : lastBefore(span.last() + 1);
        return first > last ? Side.none() : Side.range(first, last);
    }

    /** The first part that begins at a number or behind it. */
    private int firstFrom(long number) {
        int found = Arrays.binarySearch(starts, number);
        return found >= 0 ? found : -found - 1;
    }

    /** The last part that ends before a number. */
    private int lastBefore(long number) {
        int found = Arrays.binarySearch(starts, number);
        return found >= 0 ? found - 1 : -found - 3;
    }

    private long last(int part) {
        return part + 1 < starts.length ? starts[part + 1] - 1 : Long.MAX_VALUE;
    }

    @Override
    public String example(int part) {
        if (part == absent) {
            return Cell.NONE.canonical();
        }
        if (starts[part] != Long.MIN_VALUE) {
            return written.apply(starts[part]);
        }
        return last(part) == Long.MAX_VALUE ? Cell.ANY.canonical() : written.apply(last(part));
    }
}
