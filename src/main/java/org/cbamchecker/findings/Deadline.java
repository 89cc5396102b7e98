package org.cbamchecker.findings;

import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.law.RowReference;

/**
 * Something to be done by a day.
 *
 * @param key message {@code deadline.KEY} says what; its placeholders are the figures' names
 * @param on last day
 * @param clause clause id the deadline rests on
 * @param rows table rows used
 * @param figures placeholders of the sentence
 */
public record Deadline(String key, LocalDate on, String clause, List<RowReference> rows, List<Figure> figures) {
    public Deadline {
        rows = List.copyOf(rows);
        figures = List.copyOf(figures);
    }
}
