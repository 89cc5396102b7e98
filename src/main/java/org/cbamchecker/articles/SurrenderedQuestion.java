package org.cbamchecker.articles;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cbamchecker.findings.Deadline;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Outcome;

/** Articles 19(6) and 22(1): were as many certificates surrendered as are due, and in time? */
public final class SurrenderedQuestion extends LegalQuestion {
    private final Subject.DeclarantYear subject;
    private final Outcome<Certificates> required;
    private final Surrendered surrendered;

    /**
     * What was surrendered for the year.
     *
     * @param stated whether movements on the account were stated
     * @param deadline last day for surrendering
     * @param byDue certificates by that day
     * @param inAll certificates by today
     */
    public record Surrendered(boolean stated, Deadline deadline, BigDecimal byDue, BigDecimal inAll) {}

    public SurrenderedQuestion(
            Days days, Subject.DeclarantYear subject, Outcome<Certificates> required, Surrendered surrendered) {
        super(days);
        this.subject = subject;
        this.required = required;
        this.surrendered = surrendered;
    }

    /** {@code past} or {@code ahead} of the law date. */
    public String getDue() {
        return surrendered.deadline().on().isBefore(days().law()) ? "past" : "ahead";
    }

    public boolean isAccountStated() {
        return surrendered.stated();
    }

    /**
     * {@code open} where the number due is not known; {@code enough} by the due day, {@code late} where the rest came
     * after it, {@code short} otherwise.
     */
    public String getSurrendered() {
        if (!required.isKnown()) {
            return "open";
        }
        if (surrendered.byDue().compareTo(number()) >= 0) {
            return "enough";
        }
        return surrendered.inAll().compareTo(number()) >= 0 ? "late" : "short";
    }

    public boolean isMoreThanDue() {
        return required.isKnown() && surrendered.inAll().compareTo(number()) > 0;
    }

    /** Empty where the day is ahead, where nothing is missing and where nobody can tell. */
    public Optional<Certificates> missingWhenDue() {
        boolean missing = getSurrendered().equals("short") || getSurrendered().equals("late");
        return getDue().equals("past") && surrendered.stated() && missing
                ? Optional.of(new Certificates(above(number(), surrendered.byDue())))
                : Optional.empty();
    }

    private BigDecimal number() {
        return required.value().value();
    }

    /** Records the step in which the two numbers are compared. */
    public void show(String key) {
        step("surrendered." + key);
    }

    /** Records a finding on the legal basis of the row with the day, which differs by wording. */
    public void findAsTabled(String code) {
        find(code, surrendered.deadline().clause(), surrendered.deadline().rows());
    }

    private BigDecimal above(BigDecimal one, BigDecimal other) {
        return required.isKnown() ? one.subtract(other).max(BigDecimal.ZERO) : BigDecimal.ZERO;
    }

    @Override
    protected List<Figure> figures() {
        BigDecimal due = required.isKnown() ? number() : BigDecimal.ZERO;
        return List.of(
                Figure.of("declarant", subject.declarant()),
                Figure.of("year", subject.year()),
                Figure.of("due", surrendered.deadline().on()),
                new Figure("required", required.isKnown() ? due : "", "certificates"),
                new Figure("byDue", surrendered.byDue(), "certificates"),
                new Figure("inAll", surrendered.inAll(), "certificates"),
                new Figure("missing", above(due, surrendered.byDue()), "certificates"),
                new Figure("excess", above(surrendered.inAll(), due), "certificates"));
    }
}
