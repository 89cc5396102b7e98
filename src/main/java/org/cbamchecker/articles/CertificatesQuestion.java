package org.cbamchecker.articles;

import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.LineObligation;
import org.cbamchecker.law.Outcome;

/** Article 6(2): what a line adds to the certificates owed, once its figures are computed. */
public final class CertificatesQuestion extends LegalQuestion {
    private final String line;
    private final LineObligation obligation;
    private final boolean floored;
    private final boolean capped;

    /**
     * @param floored whether free allocation is at least the emissions, so that nothing is owed
     * @param capped whether the carbon price exceeds what the good owes
     */
    public CertificatesQuestion(Days days, String line, LineObligation obligation, boolean floored, boolean capped) {
        super(days);
        this.line = line;
        this.obligation = obligation;
        this.floored = floored;
        this.capped = capped;
    }

    public boolean isDetermined() {
        return obligation.certificates().isKnown();
    }

    public boolean isFloored() {
        return floored;
    }

    public boolean isCapped() {
        return capped;
    }

    public boolean isPriceKnown() {
        return obligation.price().isKnown();
    }

    /** Records the step in which the certificates are computed. */
    public void show(String key) {
        step("certificates." + key);
    }

    @Override
    protected List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(8);
        figures.add(Figure.of("line", line));
        figures.add(Figure.of("quarter", obligation.quarter().toString()));
        add(figures, "emissions", obligation.emissions().map(x -> x.value()), "t CO2e");
        add(figures, "freeAllocation", obligation.freeAllocation().map(x -> x.value()), "t CO2e");
        add(figures, "carbonPrice", obligation.carbonPrice().map(x -> x.value()), "certificates");
        add(figures, "certificates", obligation.certificates().map(x -> x.value()), "certificates");
        add(figures, "price", obligation.price().map(x -> x.value()), "EUR");
        add(figures, "cost", obligation.cost().map(x -> x.value()), "EUR");
        return figures;
    }

    private static void add(List<Figure> figures, String name, Outcome<?> outcome, String unit) {
        if (outcome.isKnown()) {
            figures.add(new Figure(name, outcome.value(), unit));
        }
    }
}
