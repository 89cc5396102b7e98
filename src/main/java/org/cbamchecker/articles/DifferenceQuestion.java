package org.cbamchecker.articles;

import java.math.BigDecimal;
import java.util.List;
import org.cbamchecker.findings.DeclarationDifference;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Subject;

/** Article 6(2): does a declared figure or good agree with what was assessed? */
public final class DifferenceQuestion extends LegalQuestion {
    private final Subject.DeclarantYear subject;
    private final DeclarationDifference difference;
    private final Good good;

    /**
     * What the difference is about.
     *
     * @param cn code as the nomenclature prints it; empty for a total
     * @param origin empty for a total
     * @param lines ids of lines; empty for a total, and for goods that were not imported
     * @param beforeCrossing whether all those lines were imported before the threshold was exceeded
     */
    public record Good(String cn, String origin, List<String> lines, boolean beforeCrossing) {
        public static final Good TOTAL = new Good("", "", List.of(), false);
    }

    public DifferenceQuestion(Days days, Subject.DeclarantYear subject, DeclarationDifference difference, Good good) {
        super(days);
        this.subject = subject;
        this.difference = difference;
        this.good = good;
    }

    /**
     * {@code too-low}, {@code too-high}, {@code rounded}, {@code open}, {@code not-stated}, {@code basis},
     * {@code missing-good}, {@code not-imported} or {@code not-the-sum}.
     */
    public String getKind() {
        return difference.kind();
    }

    /** {@code quantity}, {@code emissions}, {@code freeAllocation}, {@code carbonPrice} or {@code certificates}. */
    public String getItem() {
        return difference.item();
    }

    public boolean isTotal() {
        return difference.position().isEmpty() && good.lines().isEmpty();
    }

    public boolean isBeforeCrossing() {
        return good.beforeCrossing();
    }

    public DeclarationDifference difference() {
        return difference;
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("declarant", subject.declarant()),
                Figure.of("year", subject.year()),
                Figure.of("position", difference.position()),
                Figure.of("cn", good.cn()),
                Figure.of("origin", good.origin()),
                Figure.of("lines", good.lines()),
                Figure.of("item", difference.item()),
                figure("declared", difference.declared()),
                figure("assessed", difference.assessed()));
    }

    private Figure figure(String name, BigDecimal number) {
        return number == null ? Figure.of(name, "") : new Figure(name, number, difference.unit());
    }
}
