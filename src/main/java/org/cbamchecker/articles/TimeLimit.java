package org.cbamchecker.articles;

import java.time.LocalDate;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Row;

/** A period within which something must be done, or the day by which it must, as the table of time limits has it. */
public record TimeLimit(Row row) {
    /** The last day of the period; for a limit that is a day, that day. */
    public LocalDate lastDay(LocalDate start) {
        if (row.day("Day").isPresent()) {
            return row.day("Day").orElseThrow();
        }
        long length = row.number("Length").orElseThrow().longValueExact();
        return switch (row.text("Unit")) {
            case "calendar days" -> start.plusDays(length);
            case "months" -> start.plusMonths(length);
            case "years" -> start.plusYears(length);
            default ->
                throw new IllegalStateException("Unknown unit in " + reference().address());
        };
    }

    /** Whether it is the limit on that day too. */
    public boolean appliesOn(LocalDate day) {
        return row.validity().applies().contains(day);
    }

    public RowReference reference() {
        return row.reference();
    }
}
