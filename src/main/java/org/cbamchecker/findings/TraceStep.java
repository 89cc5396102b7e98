package org.cbamchecker.findings;

import java.util.List;
import java.util.Objects;
import org.cbamchecker.law.RowReference;

/**
 * One step behind a figure.
 *
 * @param key message {@code step.KEY} tells the step in words; its placeholders are the figures' names
 * @param clause clause id the step rests on
 * @param rule name of the rule that decided, or empty for pure arithmetic
 * @param grounds what the step rests on
 */
public record TraceStep(String key, String clause, String rule, Grounds grounds) {
    /**
     * What a step rests on: a question that was answered, or a calculation with its result. It does not change any more,
     * and is put into rows and figures when somebody reads the step; most steps of most lines nobody reads.
     */
    public interface Grounds {
        /** Table rows used. */
        default List<RowReference> rows() {
            return List.of();
        }

        /** Inputs, and last the result. */
        List<Figure> figures();
    }

    private record Stated(List<RowReference> rows, List<Figure> figures) implements Grounds {}

    /** A step whose rows and figures are at hand. */
    public TraceStep(String key, String clause, String rule, List<RowReference> rows, List<Figure> figures) {
        this(key, clause, rule, new Stated(rows, figures));
    }

    /** Table rows used. */
    public List<RowReference> rows() {
        return grounds.rows();
    }

    /** Inputs, and last the result. */
    public List<Figure> figures() {
        return grounds.figures();
    }

    /** Two steps are equal where they say the same, whatever says it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TraceStep step
                && key.equals(step.key)
                && clause.equals(step.clause)
                && rule.equals(step.rule)
                && rows().equals(step.rows())
                && figures().equals(step.figures());
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, clause, rule, rows(), figures());
    }

    @Override
    public String toString() {
        return "TraceStep[" + key + ", " + clause + ", " + rule + ", " + rows() + ", " + figures() + "]";
    }
}
