package org.cbamchecker.articles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.findings.Figure;

/** What the table of customs document codes is asked about a line. */
public final class DocumentCodeQuestion extends LegalQuestion {
    private final Situation situation;

    /**
     * How a line stands in the law on its day.
     *
     * @param scope {@code in scope}, {@code open}, {@code union origin}, {@code exempt territory}, {@code shelf or
     *     EEZ}, {@code military} or {@code outside}
     * @param threshold {@code within}, {@code before crossing}, {@code above or none}, {@code open} or {@code not asked}
     * @param standing {@code authorised}, {@code provisional}, {@code not authorised}, {@code deemed} or {@code open}
     * @param previousProcedure two digits, or empty
     * @param dispatchedFromEeaEfta {@code yes} or {@code no}
     */
    public record Situation(
            String scope, String threshold, String standing, String previousProcedure, String dispatchedFromEeaEfta) {}

    public DocumentCodeQuestion(Days days, Situation situation) {
        super(days);
        this.situation = situation;
    }

    public String getScope() {
        return situation.scope();
    }

    public String getThreshold() {
        return situation.threshold();
    }

    public String getStanding() {
        return situation.standing();
    }

    public String getPreviousProcedure() {
        return situation.previousProcedure();
    }

    public String getDispatchedFromEeaEfta() {
        return situation.dispatchedFromEeaEfta();
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("scope", getScope());
        fields.put("threshold", getThreshold());
        fields.put("standing", getStanding());
        fields.put("previousProcedure", getPreviousProcedure());
        fields.put("dispatchedFromEeaEfta", getDispatchedFromEeaEfta());
        return fields;
    }

    @Override
    protected List<Figure> figures() {
        return List.of(Figure.of("scope", getScope()), Figure.of("standing", getStanding()));
    }
}
