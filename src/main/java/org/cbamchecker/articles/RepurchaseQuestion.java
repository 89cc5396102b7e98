package org.cbamchecker.articles;

import java.math.BigDecimal;
import java.util.List;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Outcome;

/** Article 23(2): may as many certificates be given back as the declarant asks for? */
public final class RepurchaseQuestion extends LegalQuestion {
    private final Subject.DeclarantYear subject;
    private final Request request;
    private final Limits limits;

    /**
     * What is asked for.
     *
     * @param movement id of the request
     * @param bought calendar year of the purchase; 0 where the request does not say which purchase it is about
     * @param for2026 whether the certificates were bought for the imports of 2026
     * @param fromPurchaseYear certificates asked for in this and earlier requests that were bought in the same year
     * @param inCalendarYear certificates asked for in this and earlier requests of the same calendar year
     */
    public record Request(
            String movement, int bought, boolean for2026, BigDecimal fromPurchaseYear, BigDecimal inCalendarYear) {}

    /**
     * What may be given back.
     *
     * @param oneThird of what was bought in the calendar year before the request (wording of 2023)
     * @param obligation certificates to be held under Article 22(2) in the year of purchase (wording of 2025)
     * @param threshold {@code exceeded}, {@code not exceeded} or {@code open} in the year of purchase
     */
    public record Limits(Certificates oneThird, Outcome<Certificates> obligation, String threshold) {}

    public RepurchaseQuestion(Days days, Subject.DeclarantYear subject, Request request, Limits limits) {
        super(days);
        this.subject = subject;
        this.request = request;
        this.limits = limits;
    }

    public boolean isFor2026() {
        return request.for2026();
    }

    public String getThreshold() {
        return limits.threshold();
    }

    /** {@code within} or {@code above}. */
    public String getAgainstOneThird() {
        return against(request.inCalendarYear(), limits.oneThird());
    }

    /** {@code within}, {@code above}, or {@code open} where the obligation of the year of purchase is not known. */
    public String getAgainstObligation() {
        return limits.obligation().isKnown()
                ? against(request.fromPurchaseYear(), limits.obligation().value())
                : "open";
    }

    private static String against(BigDecimal asked, Certificates limit) {
        return asked.compareTo(limit.value()) <= 0 ? "within" : "above";
    }

    /** Records the step that says which limit holds. */
    public void show(String key) {
        step("repurchase." + key);
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("declarant", subject.declarant()),
                Figure.of("movement", request.movement()),
                Figure.of("bought", request.bought() == 0 ? "" : request.bought()),
                new Figure("fromPurchaseYear", request.fromPurchaseYear(), "certificates"),
                new Figure("inCalendarYear", request.inCalendarYear(), "certificates"),
                new Figure("oneThird", limits.oneThird().value(), "certificates"),
                new Figure(
                        "obligation",
                        limits.obligation().isKnown()
                                ? limits.obligation().value().value()
                                : "",
                        "certificates"));
    }
}
