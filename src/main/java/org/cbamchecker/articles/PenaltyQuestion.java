package org.cbamchecker.articles;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.findings.Figure;

/** What the table of penalties is asked about a ground (Article 26). */
public final class PenaltyQuestion extends LegalQuestion {
    private static final int MILLIONTHS = 6;

    private final String ground;
    private final String causedBy;
    private final BigDecimal excess;

    /**
     * @param ground {@code certificates missing}, {@code refused applicant}, {@code threshold exceeded} or {@code not
     *     authorised}
     * @param causedBy {@code third party} or {@code other}
     * @param excess share of the threshold by which it was exceeded; null where none was
     */
    public PenaltyQuestion(Days days, String ground, String causedBy, BigDecimal excess) {
        super(days);
        this.ground = ground;
        this.causedBy = causedBy;
        this.excess = excess;
    }

    public String getGround() {
        return ground;
    }

    public String getCausedBy() {
        return causedBy;
    }

    /** Millionths of the threshold, rounded up; goods without a threshold are above every share. */
    public long getExcessMillionths() {
        return excess == null
                ? Long.MAX_VALUE
                : excess.movePointRight(MILLIONTHS)
                        .setScale(0, RoundingMode.CEILING)
                        .longValueExact();
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ground", ground);
        fields.put("causedBy", causedBy);
        fields.put("excessMillionths", excess == null ? null : getExcessMillionths());
        return fields;
    }

    @Override
    protected List<Figure> figures() {
        return List.of(Figure.of("ground", ground));
    }
}
