package org.cbamchecker.articles;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Outcome;

/** Article 26(1) and (4a): on how many certificates is the penalty counted of a declarant who surrendered too few? */
public final class PenaltyCountQuestion extends LegalQuestion {
    private final Subject.DeclarantYear subject;
    private final Counts counts;
    private Outcome<Certificates> answer;

    /**
     * What there is to choose from.
     *
     * @param required certificates due for the year
     * @param missing of them, on the day on which they were due
     * @param byDefaultValues certificates that should have been surrendered by default values; empty where other
     *     grounds take all goods
     */
    public record Counts(
            Certificates required, Certificates missing, Optional<Outcome<Certificates>> byDefaultValues) {}

    public PenaltyCountQuestion(Days days, Subject.DeclarantYear subject, Counts counts) {
        super(days);
        this.subject = subject;
        this.counts = counts;
    }

    /** What should have been surrendered by default values, less what was surrendered in time. */
    public void countByDefaultValues() {
        answer = once(
                answer,
                counts.byDefaultValues()
                        .map(total -> total.map(this::lessSurrendered))
                        .orElse(Outcome.known(Certificates.NONE)));
        if (answer.isKnown() && answer.value().value().signum() > 0) {
            step("penalty.count");
        }
    }

    /** What is missing of the number that was due. */
    public void countAsDue() {
        answer = once(answer, Outcome.known(counts.missing()));
    }

    public Outcome<Certificates> number() {
        return answered(answer);
    }

    private Certificates lessSurrendered(Certificates total) {
        return new Certificates(total.value().subtract(surrendered()).max(BigDecimal.ZERO));
    }

    private BigDecimal surrendered() {
        return counts.required().value().subtract(counts.missing().value());
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("declarant", subject.declarant()),
                Figure.of("year", subject.year()),
                certificates("required", counts.required().value()),
                certificates(
                        "total",
                        counts.byDefaultValues()
                                .filter(Outcome::isKnown)
                                .map(total -> total.value().value())
                                .orElse(null)),
                certificates("surrendered", surrendered()),
                certificates(
                        "number",
                        answer != null && answer.isKnown() ? answer.value().value() : null));
    }

    private static Figure certificates(String name, BigDecimal number) {
        return new Figure(name, number == null ? "" : number, "certificates");
    }
}
