package org.cbamchecker.report.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.cbamchecker.law.Quantity.Mass;

/** Mass that counts towards the threshold, by the day of its acceptance. Not safe for use by several threads. */
public final class MassCourse {
    private final TreeMap<LocalDate, Mass> byDay = new TreeMap<>();

    /** What had been imported by the end of a day. */
    public record Reached(LocalDate day, Mass mass) {}

    void add(LocalDate day, Mass mass) {
        byDay.merge(day, mass, Mass::plus);
    }

    /** Days on which something was imported, in order, with the sum of the year so far. */
    public List<Reached> reached() {
        List<Reached> reached = new ArrayList<>(byDay.size());
        Mass sum = Mass.NONE;
        for (var day : byDay.entrySet()) {
            sum = sum.plus(day.getValue());
            reached.add(new Reached(day.getKey(), sum));
        }
        return reached;
    }

    /** All of the year. */
    public Mass whole() {
        return byDay.values().stream().reduce(Mass.NONE, Mass::plus);
    }
}
