package org.cbamchecker.articles;

import java.util.List;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.CalendarQuarter;

/** Article 22(2) and (2a): do the goods of an importer count at the end of a quarter already? */
public final class HoldingScopeQuestion extends LegalQuestion {
    private final String importer;
    private final CalendarQuarter quarter;
    private final String exceeded;
    private Reach reach;

    /** How the rules can answer. */
    public enum Reach {
        COUNTS,
        NOT_YET,
        CANNOT_BE_DETERMINED
    }

    /** @param exceeded when the threshold was exceeded, as {@link #getExceeded} gives it */
    public HoldingScopeQuestion(Days days, String importer, CalendarQuarter quarter, String exceeded) {
        super(days);
        this.importer = importer;
        this.quarter = quarter;
        this.exceeded = exceeded;
    }

    /**
     * {@code before} this quarter, {@code in this quarter}, {@code later}, {@code open}, or {@code no threshold} for
     * goods and years without one.
     */
    public String getExceeded() {
        return exceeded;
    }

    public void counts(String key) {
        decide(Reach.COUNTS, key);
    }

    public void notYet(String key) {
        decide(Reach.NOT_YET, key);
    }

    public void cannotTell(String key) {
        decide(Reach.CANNOT_BE_DETERMINED, key);
    }

    private void decide(Reach decided, String key) {
        reach = once(reach, decided);
        step("holding." + key);
    }

    public Reach reach() {
        return answered(reach);
    }

    @Override
    protected List<Figure> figures() {
        return List.of(Figure.of("importer", importer), Figure.of("quarter", quarter.toString()));
    }
}
