package org.cbamchecker.articles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.engine.FixedBy;
import org.cbamchecker.facts.Circumstances;
import org.cbamchecker.facts.Good;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Provenance;
import org.cbamchecker.findings.Figure;

/** What the tables of Annexes I and III and of Article 2(3) are asked about a good. */
public final class ScopeQuestion extends LegalQuestion {
    private final Good good;
    private final Provenance provenance;
    private final Circumstances circumstances;

    public ScopeQuestion(Days days, Good good, Provenance provenance, Circumstances circumstances) {
        super(days);
        this.good = good;
        this.provenance = provenance;
        this.circumstances = circumstances;
    }

    public static ScopeQuestion of(Days days, ImportLine line) {
        return new ScopeQuestion(days, line.good(), line.provenance(), line.circumstances());
    }

    @FixedBy("getCn8")
    public String getCn2() {
        return good.cn().prefix(2);
    }

    @FixedBy("getCn8")
    public String getCn4() {
        return good.cn().prefix(4);
    }

    @FixedBy("getCn8")
    public String getCn5() {
        return good.cn().prefix(5);
    }

    @FixedBy("getCn8")
    public String getCn6() {
        return good.cn().prefix(6);
    }

    @FixedBy("getCn8")
    public String getCn7() {
        return good.cn().prefix(7);
    }

    public String getCn8() {
        return good.cn().digits();
    }

    public String getCalcined() {
        return word(good.isCalcined());
    }

    /** The country of origin, and {@code EU} for every Member State. */
    public String getOriginOrUnion() {
        return provenance.origin().isUnion() ? "EU" : provenance.origin().letters();
    }

    public String getTerritory() {
        return provenance.territory();
    }

    public String getShelfOrEez() {
        return word(circumstances.shelfOrEez());
    }

    public String getMilitary() {
        return word(circumstances.military());
    }

    /** Cents; a value not stated is above every limit. */
    public long getIntrinsicValueCents() {
        return circumstances.intrinsicValue() == null
                ? Long.MAX_VALUE
                : circumstances
                        .intrinsicValue()
                        .movePointRight(2)
                        .setScale(0, java.math.RoundingMode.CEILING)
                        .longValueExact();
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("cn", good.cn().digits());
        fields.put("calcined", getCalcined());
        fields.put("originOrUnion", getOriginOrUnion());
        fields.put("territory", getTerritory());
        fields.put("shelfOrEez", getShelfOrEez());
        fields.put("military", getMilitary());
        fields.put("intrinsicValueCents", circumstances.intrinsicValue() == null ? null : getIntrinsicValueCents());
        return fields;
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("cn", good.cn().printed()),
                Figure.of("origin", provenance.origin().letters()));
    }
}
