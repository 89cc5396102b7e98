package org.cbamchecker.check;

import java.time.LocalDate;
import org.cbamchecker.tables.Row;

/** Days as the rows of the calendar give them. */
final class CalendarDays {
    private CalendarDays() {}

    /** The day of a row that counts from a year. */
    static LocalDate of(Row row, int year) {
        return LocalDate.of(year + whole(row, "Years after"), whole(row, "Month"), whole(row, "Day"));
    }

    private static int whole(Row row, String heading) {
        return row.number(heading).orElseThrow().intValueExact();
    }
}
