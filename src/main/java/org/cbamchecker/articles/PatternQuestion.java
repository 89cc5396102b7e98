package org.cbamchecker.articles;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Subject;

/** Articles 25a(4) and 27: is this a pattern somebody should look into? */
public final class PatternQuestion extends LeadQuestion {
    private static final String TABLE = "circumvention-patterns";

    private final Subject.Arrangement subject;
    private final String pattern;
    private final Map<Measure, Integer> measures;

    /**
     * What was measured, and the figures that show it.
     *
     * @param measures those that the pattern has; the others count as 0
     */
    public record Evidence(Map<Measure, Integer> measures, List<Figure> figures) {}

    /** @param pattern as the table names it, for example {@code same group} */
    public PatternQuestion(Days days, Subject.Arrangement subject, String pattern, Evidence evidence) {
        super(days, TABLE, evidence.figures());
        this.subject = subject;
        this.pattern = pattern;
        this.measures = new EnumMap<>(Measure.class);
        this.measures.putAll(evidence.measures());
    }

    public Subject.Arrangement subject() {
        return subject;
    }

    public String getPattern() {
        return pattern;
    }

    public int getImporters() {
        return of(Measure.IMPORTERS);
    }

    public int getLines() {
        return of(Measure.LINES);
    }

    public int getTogether() {
        return of(Measure.TOGETHER);
    }

    public int getLargest() {
        return of(Measure.LARGEST);
    }

    public int getSmallest() {
        return of(Measure.SMALLEST);
    }

    public int getMonths() {
        return of(Measure.MONTHS);
    }

    public int getPause() {
        return of(Measure.PAUSE);
    }

    public int getJanuary() {
        return of(Measure.JANUARY);
    }

    public int getFall() {
        return of(Measure.FALL);
    }

    public int getReplaced() {
        return of(Measure.REPLACED);
    }

    private int of(Measure measure) {
        return measures.getOrDefault(measure, 0);
    }

    @Override
    protected String stepKey() {
        return "arrangement." + pattern.replace(' ', '-').toLowerCase(Locale.ROOT);
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("pattern", pattern);
        for (Measure measure : Measure.values()) {
            fields.put(measure.name().toLowerCase(Locale.ROOT), of(measure));
        }
        return fields;
    }
}
