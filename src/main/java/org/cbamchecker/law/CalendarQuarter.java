package org.cbamchecker.law;

import java.time.LocalDate;

/**
 * A quarter of a calendar year; the certificate price of 2026 goes by the quarter of importation (Article 21(1a)).
 *
 * @param year four digits
 * @param number 1 to 4
 */
public record CalendarQuarter(int year, int number) implements Comparable<CalendarQuarter> {
    public CalendarQuarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("A quarter is 1 to 4, not " + number);
        }
    }

    public static CalendarQuarter of(LocalDate date) {
        return new CalendarQuarter(date.getYear(), (date.getMonthValue() + 2) / 3);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    @Override
    public int compareTo(CalendarQuarter other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(number, other.number);
    }

    /** {@code 2026Q3}. */
    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
