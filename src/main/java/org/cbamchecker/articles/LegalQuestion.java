package org.cbamchecker.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cbamchecker.engine.FixedBy;
import org.cbamchecker.engine.Question;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.TraceStep;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.RowReference;

/** A question with its two clocks, which keeps a step for every answer and whatever the rules found. */
public abstract class LegalQuestion extends Question {
    private final Days days;
    private List<TraceStep> steps = List.of();
    private List<Found> found = List.of();
    private String onlyRule;

    protected LegalQuestion(Days days) {
        this.days = days;
    }

    @Override
    public final int getLawDay() {
        return (int) days.law().toEpochDay();
    }

    @Override
    public final int getDay() {
        return (int) days.event().toEpochDay();
    }

    @FixedBy("getDay")
    public final int getYear() {
        return days.event().getYear();
    }

    protected final Days days() {
        return days;
    }

    /** A choice as rules and tables write it: in small letters, its words apart. */
    public static String spoken(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Values that sentences about this question may name. */
    protected abstract List<Figure> figures();

    /** Table rows on which an answer to this question rests. */
    protected List<RowReference> rows() {
        return List.of();
    }

    /** Records a finding; the clause is that of the rule that calls. */
    public final void find(String code) {
        find(code, rule().clause(), rows());
    }

    /** @param clauses separated by {@code ;} */
    protected final void find(String code, String clauses, List<RowReference> restingOn) {
        if (found.isEmpty()) {
            found = new ArrayList<>(2);
        }
        found.add(new Found(code, rule(), clauses, restingOn, figures()));
    }

    protected final void step(String key) {
        if (steps.isEmpty()) {
            steps = new ArrayList<>(2);
        }
        steps.add(new TraceStep(key, rule().clause(), rule().name(), rows(), figures()));
    }

    /** A second rule that answers what is answered already is a fault of the rulebook, not of the submission. */
    protected final <T> T once(T earlier, T answer) {
        if (earlier != null && !earlier.equals(answer)) {
            throw new UndecidedException(
                    "Rule \"" + rule().name() + "\" answers " + answer + " where another rule answered " + earlier);
        }
        return answer;
    }

    /** @throws UndecidedException where no rule answered */
    protected final <T> T answered(T answer) {
        if (answer == null) {
            throw new UndecidedException("No rule answers " + this);
        }
        return answer;
    }

    /** What other rules say of this question is of no consequence, whether they spoke before or speak later. */
    protected final void onlyThisRuleMatters() {
        onlyRule = once(onlyRule, rule().name());
    }

    public final List<TraceStep> steps() {
        return onlyRule == null
                ? steps
                : steps.stream().filter(step -> step.rule().equals(onlyRule)).toList();
    }

    public final List<Found> found() {
        return onlyRule == null
                ? found
                : found.stream()
                        .filter(each -> each.rule().name().equals(onlyRule))
                        .toList();
    }

    /**
     * The fields that decision tables test, by name, for telling why a row did not apply. A CN code is whole, in the
     * field {@code cn}; what was not stated is null.
     */
    public Map<String, Object> fields() {
        return Map.of();
    }

    /** A production route as the tables write it: {@code none} where a figure does not depend on the route. */
    protected static String shownRoute(String route) {
        return route.isEmpty() ? "none" : route;
    }

    protected static String word(Answer answer) {
        return switch (answer) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "unknown";
        };
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + figures();
    }
}
