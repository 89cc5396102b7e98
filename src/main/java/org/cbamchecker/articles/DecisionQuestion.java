package org.cbamchecker.articles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.Answer;

/** Articles 19(5), 22(3) and 26(3) to (5): was what an authority asked for done in time, and what does that end? */
public final class DecisionQuestion extends LegalQuestion {
    private final AuthorityDecision decision;
    private final Answer paymentReleases;
    private LocalDate due;

    /** @param paymentReleases whether paying a penalty for the year ends the duties to declare and to surrender */
    public DecisionQuestion(Days days, AuthorityDecision decision, Answer paymentReleases) {
        super(days);
        this.decision = decision;
        this.paymentReleases = paymentReleases;
    }

    /** {@code yes}, {@code no} or {@code unknown}. */
    public String getPaymentReleases() {
        return word(paymentReleases);
    }

    /** {@code shortfall}, {@code assessment}, {@code threshold exceeded}, {@code penalty}, {@code refusal} … */
    public String getKind() {
        return spoken(decision.kind());
    }

    /** Against one month from the notification: {@code in time}, {@code late}, {@code open} or {@code overdue}. */
    public String getWithinMonth() {
        return against(decision.notifiedOn().plusMonths(1));
    }

    /** Against the day the decision sets; {@code no day} where it sets none. */
    public String getWithinDay() {
        LocalDate set = demand() == null ? null : demand().dueOn();
        return set == null ? "no day" : against(set);
    }

    private String against(LocalDate last) {
        LocalDate settled = demand() == null ? null : demand().settledOn();
        if (settled != null) {
            return settled.isAfter(last) ? "late" : "in time";
        }
        return days().law().isAfter(last) ? "overdue" : "open";
    }

    public boolean isSettled() {
        return demand() != null && demand().settledOn() != null;
    }

    /** Finds something that had to be done within one month of the notification. */
    public void findWithinMonth(String code) {
        due = decision.notifiedOn().plusMonths(1);
        find(code);
    }

    /** Finds something that had to be done by the day the decision sets. */
    public void findByItsDay(String code) {
        due = demand().dueOn();
        find(code);
    }

    private AuthorityDecision.Demand demand() {
        return decision.demand();
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("person", decision.person()),
                Figure.of("decision", decision.id()),
                Figure.of("year", decision.year() == 0 ? "" : decision.year()),
                Figure.of("notified", decision.notifiedOn()),
                Figure.of("due", due == null ? "" : due),
                number("certificates", demand() == null ? null : demand().certificates(), "certificates"),
                number("amount", demand() == null ? null : demand().amount(), "EUR"),
                Figure.of("settled", demand() == null || demand().settledOn() == null ? "" : demand().settledOn()));
    }

    private static Figure number(String name, BigDecimal number, String unit) {
        return new Figure(name, number == null ? "" : number, unit);
    }
}
