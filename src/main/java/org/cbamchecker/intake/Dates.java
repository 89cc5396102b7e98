package org.cbamchecker.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days. A day that could be two different days is never guessed. */
final class Dates {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})" + "([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})( \\d{2}:\\d{2}(:\\d{2})?)?");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}");
    private static final Pattern COUNT_OF_DAYS = Pattern.compile("\\d{4,6}");
    private static final Pattern MONTH_NAMED = Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Dates() {}

    static Reading<LocalDate> read(Stated stated, DateOrder order) {
        if (stated instanceof Stated.Day day) {
            return Reading.of(day.date());
        }
        if (stated instanceof Stated.Figure figure) {
            return fromNumber(figure.number());
        }
        return stated instanceof Stated.Words words
                ? fromText(words.text(), order)
                : Reading.faulty("DATE-NOT-READABLE");
    }

    /** 20260315 can only be a day; 46096 may be Excel's count of days or anything else. */
    private static Reading<LocalDate> fromNumber(BigDecimal number) {
        Matcher compact = COMPACT.matcher(number.toPlainString());
        return compact.matches() ? yearFirst(compact) : Reading.faulty("DATE-IS-NUMBER");
    }

    private static Reading<LocalDate> fromText(String text, DateOrder order) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return yearFirst(iso);
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return yearFirst(compact);
        }
        Matcher named = MONTH_NAMED.matcher(text);
        if (named.matches()) {
            return day(number(named, 3), month(named.group(2)), number(named, 1));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return yearLast(yearLast, order);
        }
        if (COUNT_OF_DAYS.matcher(text).matches()) {
            return Reading.faulty("DATE-IS-NUMBER");
        }
        return Reading.faulty(SHORT_YEAR.matcher(text).matches() ? "DATE-SHORT-YEAR" : "DATE-NOT-READABLE");
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(java.util.Locale.ROOT)) + 1;
    }

    private static Reading<LocalDate> yearFirst(Matcher found) {
        return day(number(found, 1), number(found, 2), number(found, 3));
    }

    private static Reading<LocalDate> yearLast(Matcher found, DateOrder order) {
        int first = number(found, 1);
        int second = number(found, 2);
        int year = number(found, 3);
        return switch (order) {
            case DAY_FIRST -> day(year, second, first);
            case MONTH_FIRST -> day(year, first, second);
            case ISO -> Reading.faulty("DATE-NOT-READABLE");
            case NOT_DECLARED -> undeclared(year, first, second);
        };
    }

    private static Reading<LocalDate> undeclared(int year, int first, int second) {
        Reading<LocalDate> dayFirst = day(year, second, first);
        Reading<LocalDate> monthFirst = day(year, first, second);
        if (dayFirst.isFaulty()) {
            return monthFirst;
        }
        if (monthFirst.isFaulty() || first == second) {
            return dayFirst;
        }
        return Reading.faulty(
                "DATE-AMBIGUOUS",
                Map.of(
                        "one",
                        dayFirst.value().toString(),
                        "other",
                        monthFirst.value().toString()));
    }

    private static Reading<LocalDate> day(int year, int month, int dayOfMonth) {
        try {
            return Reading.of(LocalDate.of(year, month, dayOfMonth));
        } catch (DateTimeException e) {
            return Reading.faulty("DATE-NOT-A-DAY");
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
