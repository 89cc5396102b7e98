package org.cbamchecker.articles;

import java.util.List;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Subject;

/**
 * What the calendar and the table of records are asked about a declarant's year: once about the year as a whole, and
 * once about each quarter.
 */
public final class DutyQuestion extends LegalQuestion {
    private final Subject.DeclarantYear subject;
    private final String span;
    private final State state;

    /**
     * Where the declarant's year stands.
     *
     * @param owing {@code yes}, {@code no}, or {@code unknown} while lines are open
     * @param canSurrender {@code yes}, {@code in part}, {@code once authorised}, {@code no} or {@code not stated}:
     *     whether the person can declare and surrender
     * @param imported whether goods in scope were imported in the span
     * @param actualValues whether emissions of any line rest on actual values
     * @param carbonPrice whether a carbon price is deducted
     * @param filed whether a declaration was filed
     * @param holding {@code due}, {@code not due} or {@code open}: certificates to be held at the end of the quarter
     */
    public record State(
            String owing,
            String canSurrender,
            boolean imported,
            boolean actualValues,
            boolean carbonPrice,
            boolean filed,
            String holding) {}

    /** @param span {@code year}, or {@code Q1} to {@code Q4} */
    public DutyQuestion(Days days, Subject.DeclarantYear subject, String span, State state) {
        super(days);
        this.subject = subject;
        this.span = span;
        this.state = state;
    }

    public String getSpan() {
        return span;
    }

    public String getOwing() {
        return state.owing();
    }

    public String getCanSurrender() {
        return state.canSurrender();
    }

    public String getImported() {
        return yesOrNo(state.imported());
    }

    public String getActualValues() {
        return yesOrNo(state.actualValues());
    }

    public String getCarbonPrice() {
        return yesOrNo(state.carbonPrice());
    }

    public String getFiled() {
        return yesOrNo(state.filed());
    }

    public String getHolding() {
        return state.holding();
    }

    private static String yesOrNo(boolean fact) {
        return fact ? "yes" : "no";
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("declarant", subject.declarant()),
                Figure.of("year", subject.year()),
                Figure.of("span", span));
    }
}
