package org.cbamchecker.articles;

import java.util.List;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.Answer;

/** Article 34: what of an import line is reported for its quarter? */
public final class ReportedLineQuestion extends LegalQuestion {
    private final Circumstance circumstance;
    private Reported reported;

    /**
     * What the answer turns on; many lines have the same.
     *
     * @param returned returned goods under Article 203 of the Union Customs Code
     * @param previousProcedure two digits, or empty
     * @param inputsStated whether goods used under inward processing are stated
     */
    public record Circumstance(Answer returned, String previousProcedure, boolean inputsStated) {}

    /** What is reported. */
    public enum Reported {
        NOTHING,
        THE_GOOD,
        THE_GOODS_USED,
        OPEN
    }

    public ReportedLineQuestion(Days days, Circumstance circumstance) {
        super(days);
        this.circumstance = circumstance;
    }

    public String getReturned() {
        return word(circumstance.returned());
    }

    public String getPreviousProcedure() {
        return circumstance.previousProcedure();
    }

    public boolean isInputsStated() {
        return circumstance.inputsStated();
    }

    public void nothing() {
        decide(Reported.NOTHING);
    }

    public void theGood() {
        decide(Reported.THE_GOOD);
    }

    /** The listed goods that were placed under inward processing, whatever was made of them. */
    public void theGoodsUsed() {
        decide(Reported.THE_GOODS_USED);
    }

    /** The line is reported, but not by which quantity can be told. */
    public void cannotTell() {
        decide(Reported.OPEN);
    }

    private void decide(Reported decided) {
        reported = once(reported, decided);
    }

    /** The answer, once the rules have run. */
    public Reported reported() {
        return answered(reported);
    }

    @Override
    protected List<Figure> figures() {
        return List.of(Figure.of("procedure", circumstance.previousProcedure()));
    }
}
