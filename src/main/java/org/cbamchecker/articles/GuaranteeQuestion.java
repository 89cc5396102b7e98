package org.cbamchecker.articles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.facts.Application;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.RowReference;

/** Article 17(5) and (6) with Implementing Regulation (EU) 2025/486, Articles 14 to 16: is a guarantee due, and enough? */
public final class GuaranteeQuestion extends LegalQuestion {
    private final Application application;
    private final Obligation obligation;
    private final TimeLimit adjustment;

    /**
     * What the guarantee is held against, in euro; null where it cannot be determined.
     *
     * @param net value of the certificates owed, free allocation taken off
     * @param full value of a certificate for every tonne of embedded emissions
     */
    public record Obligation(BigDecimal net, BigDecimal full) {}

    public GuaranteeQuestion(Days days, Application application, Obligation obligation, TimeLimit adjustment) {
        super(days);
        this.application = application;
        this.obligation = obligation;
        this.adjustment = adjustment;
    }

    /**
     * Whether the applicant was established throughout the two financial years, taken as calendar years, before the
     * year of the application: {@code yes}, {@code no} or {@code not stated}.
     */
    public String getEstablishedTwoYears() {
        LocalDate lodged = application.dates().lodgedOn();
        LocalDate since = application.establishedSince();
        if (lodged == null || since == null) {
            return "not stated";
        }
        return since.isAfter(LocalDate.of(lodged.getYear() - 2, 1, 1)) ? "no" : "yes";
    }

    public boolean isGuaranteeStated() {
        return amount() != null;
    }

    /** Whether the guarantee covers what is owed net of free allocation: {@code yes}, {@code no}, {@code open}. */
    public String getCoversNet() {
        return covers(obligation.net());
    }

    /** Whether the guarantee covers every tonne of embedded emissions: {@code yes}, {@code no} or {@code open}. */
    public String getCoversFull() {
        return covers(obligation.full());
    }

    private String covers(BigDecimal owed) {
        if (owed == null || amount() == null) {
            return "open";
        }
        return amount().compareTo(owed) >= 0 ? "yes" : "no";
    }

    /** An adjustment: {@code not asked for}, {@code in time}, {@code late} or {@code not provided}. */
    public String getAdjustment() {
        Application.Guarantee guarantee = application.guarantee();
        if (guarantee == null || guarantee.adjustmentAskedOn() == null) {
            return "not asked for";
        }
        if (guarantee.adjustedOn() == null) {
            return "not provided";
        }
        return guarantee.adjustedOn().isAfter(due()) ? "late" : "in time";
    }

    private BigDecimal amount() {
        return application.guarantee() == null ? null : application.guarantee().amount();
    }

    private LocalDate due() {
        return adjustment.lastDay(application.guarantee().adjustmentAskedOn());
    }

    @Override
    protected List<RowReference> rows() {
        return getAdjustment().equals("not asked for") ? List.of() : List.of(adjustment.reference());
    }

    @Override
    protected List<Figure> figures() {
        boolean asked = !getAdjustment().equals("not asked for");
        LocalDate adjusted = asked ? application.guarantee().adjustedOn() : null;
        return List.of(
                Figure.of("person", application.applicant().value()),
                Figure.of("since", application.establishedSince() == null ? "" : application.establishedSince()),
                new Figure("amount", amount() == null ? "" : amount(), "EUR"),
                new Figure("net", obligation.net() == null ? "" : obligation.net(), "EUR"),
                new Figure("full", obligation.full() == null ? "" : obligation.full(), "EUR"),
                Figure.of("adjusted", adjusted == null ? "" : adjusted),
                Figure.of("due", asked ? due() : ""));
    }
}
