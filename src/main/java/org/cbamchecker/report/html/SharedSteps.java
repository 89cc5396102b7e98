package org.cbamchecker.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.TraceStep;

/**
 * Which steps are told where. Lines of the same good or from the same chain of production have many steps in common:
 * these are told once, with the first of the lines, and the others lead there. Not safe for use by several threads.
 */
final class SharedSteps {
    /** Fewer steps than that are read again sooner than they are looked up. */
    private static final int WORTH_LOOKING_UP = 3;

    private final Map<TraceStep, Place> told = new HashMap<>();
    private final Map<Subject, List<Part>> parts = new HashMap<>();

    /**
     * Where a step is told.
     *
     * @param number from 0
     */
    record Place(Subject subject, int number) {
        Place further(int steps) {
            return new Place(subject, number + steps);
        }
    }

    /** A part of the steps of a subject. */
    sealed interface Part {}

    /** A step that is told with the subject. */
    record Told(int number) implements Part {}

    /**
     * Steps in a row that are told elsewhere, in the same order.
     *
     * @param first number of the first of them, from 0
     * @param place where the first of them is told
     */
    record Elsewhere(int first, int count, Place place) implements Part {
        boolean covers(int number) {
            return number >= first && number < first + count;
        }
    }

    /** Takes the steps of a line; what was taken before is told before. */
    void take(Subject.Line line, List<TraceStep> trace) {
        List<TraceStep> steps =
                trace.stream().map(step -> withoutName(line, step)).toList();
        List<Part> all = new ArrayList<>();
        int at = 0;
        while (at < steps.size()) {
            int alike = alike(steps, at);
            boolean elsewhere = alike >= WORTH_LOOKING_UP;
            all.add(elsewhere ? new Elsewhere(at, alike, told.get(steps.get(at))) : new Told(at));
            at += elsewhere ? alike : 1;
        }
        parts.put(line, all);
        for (Part part : all) {
            if (part instanceof Told step) {
                told.putIfAbsent(steps.get(step.number()), new Place(line, step.number()));
            }
        }
    }

    /** Two lines have a step in common where it says the same of each. */
    private static TraceStep withoutName(Subject.Line line, TraceStep step) {
        List<Figure> figures = step.figures().stream()
                .filter(figure -> !line.id().equals(figure.value()))
                .toList();
        return new TraceStep(step.key(), step.clause(), step.rule(), step.rows(), figures);
    }

    /** How many steps from here on were told before, one after the other. */
    private int alike(List<TraceStep> steps, int from) {
        Place start = told.get(steps.get(from));
        int count = 0;
        while (start != null
                && from + count < steps.size()
                && start.further(count).equals(told.get(steps.get(from + count)))) {
            count++;
        }
        return count;
    }

    /** The steps of a subject in their order; each of its own where nothing was taken. */
    List<Part> of(Subject subject, List<TraceStep> trace) {
        List<Part> known = parts.get(subject);
        if (known != null) {
            return known;
        }
        List<Part> own = new ArrayList<>();
        for (int at = 0; at < trace.size(); at++) {
            own.add(new Told(at));
        }
        return own;
    }

    /** Where a step of a subject is told. */
    Place place(Subject subject, int number) {
        for (Part part : parts.getOrDefault(subject, List.of())) {
            if (part instanceof Elsewhere elsewhere && elsewhere.covers(number)) {
                return elsewhere.place().further(number - elsewhere.first());
            }
        }
        return new Place(subject, number);
    }
}
