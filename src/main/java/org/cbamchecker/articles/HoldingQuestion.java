package org.cbamchecker.articles;

import java.math.BigDecimal;
import java.util.List;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Holding;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.law.RowReference;

/** Article 22(2): are enough certificates on the account at the end of a quarter? */
public final class HoldingQuestion extends LegalQuestion {
    private final Subject.DeclarantYear subject;
    private final Holding holding;
    private final boolean inProportion;
    private final List<RowReference> rows;

    /**
     * @param inProportion whether the lower figure is that of the last declaration, in proportion to the imports
     * @param rows rows with the shares
     */
    public HoldingQuestion(
            Days days, Subject.DeclarantYear subject, Holding holding, boolean inProportion, List<RowReference> rows) {
        super(days);
        this.subject = subject;
        this.holding = holding;
        this.inProportion = inProportion;
        this.rows = List.copyOf(rows);
    }

    /** {@code some}, {@code none} or {@code open}: certificates that must be held. */
    public String getRequired() {
        if (!holding.required().isKnown()) {
            return "open";
        }
        return required().signum() > 0 ? "some" : "none";
    }

    /** {@code ahead} of the law date, or {@code past}; the last day of the quarter is past when it has ended. */
    public String getDate() {
        return holding.on().isBefore(days().law()) ? "past" : "ahead";
    }

    /** {@code enough}, {@code too few}, {@code not stated}, or {@code open} where nobody knows what is required. */
    public String getHeld() {
        if (!holding.held().isKnown()) {
            return "not stated";
        }
        if (!holding.required().isKnown()) {
            return "open";
        }
        return holding.held().value().value().compareTo(required()) >= 0 ? "enough" : "too few";
    }

    public boolean isInProportion() {
        return inProportion;
    }

    /** Whether the way by the last declaration is open: such a declaration was stated. */
    public boolean isLastDeclarationStated() {
        return holding.byLastYear().isKnown();
    }

    /** Records the step in which the number is found. */
    public void show(String key) {
        step("holding." + key);
    }

    /** Records a finding on the legal basis of the row with the share, which differs by wording. */
    public void findAsTabled(String code) {
        find(code, rows.get(0).legalBasis(), rows);
    }

    private BigDecimal required() {
        return holding.required().value().value();
    }

    private BigDecimal missing() {
        return getHeld().equals("too few")
                ? required().subtract(holding.held().value().value())
                : BigDecimal.ZERO;
    }

    @Override
    protected List<RowReference> rows() {
        return rows;
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("declarant", subject.declarant()),
                Figure.of("quarter", holding.quarter().toString()),
                Figure.of("on", holding.on()),
                figure("byDefault", holding.byDefaultValues()),
                figure("byLastDeclaration", holding.byLastYear()),
                figure("held", holding.held()),
                new Figure("missing", missing(), "certificates"),
                figure("required", holding.required()));
    }

    private static Figure figure(String name, Outcome<Certificates> number) {
        return new Figure(name, number.isKnown() ? number.value().value() : "", "certificates");
    }
}
