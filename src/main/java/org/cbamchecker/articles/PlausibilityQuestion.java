package org.cbamchecker.articles;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.findings.Figure;

/** Is a figure so far from what is usual that somebody should look at it? Asked only where the figure is known. */
public final class PlausibilityQuestion extends LeadQuestion {
    private static final String TABLE = "plausibility-checks";
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Measured measured;

    /**
     * What is compared.
     *
     * @param check as the table names it, for example {@code emissions against default value}
     * @param sector sector of Annex I
     * @param value not below 0, in the unit that the check has in the table
     */
    public record Measured(String check, String sector, BigDecimal value) {}

    public PlausibilityQuestion(Days days, Measured measured, List<Figure> evidence) {
        super(days, TABLE, evidence);
        this.measured = measured;
    }

    public String getCheck() {
        return measured.check();
    }

    public String getSector() {
        return measured.sector();
    }

    /** Thousandths, cut off. */
    public long getValue() {
        return measured.value()
                .movePointRight(3)
                .setScale(0, RoundingMode.FLOOR)
                .min(MOST)
                .longValueExact();
    }

    @Override
    protected String stepKey() {
        return "plausibility." + measured.check().replace(' ', '-');
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("check", getCheck());
        fields.put("sector", getSector());
        fields.put("value", getValue());
        return fields;
    }
}
