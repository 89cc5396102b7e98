package org.cbamchecker.articles;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.OwnEmissions;
import org.cbamchecker.facts.ReportedGood;
import org.cbamchecker.findings.Figure;

/** Implementing Regulation (EU) 2025/2547, Annex II, A.1: is a report written as the act asks? */
public final class ReportFormQuestion extends LegalQuestion {
    private final EmissionsReport report;

    public ReportFormQuestion(Days days, EmissionsReport report) {
        super(days);
        this.report = report;
    }

    /** Whether emissions of the whole period are stated with fractions of a tonne. */
    public boolean isInFractions() {
        return !goodsInFractions().isEmpty();
    }

    private List<String> goodsInFractions() {
        return report.goods().stream()
                .filter(ReportFormQuestion::isInFractions)
                .map(ReportedGood::id)
                .toList();
    }

    private static boolean isInFractions(ReportedGood good) {
        if (!(good.own() instanceof OwnEmissions.Attributed attributed)) {
            return false;
        }
        OwnEmissions.DirectBalance balance = attributed.balance();
        return Stream.of(
                        attributed.indirect(),
                        balance.direct(),
                        balance.heatImported(),
                        balance.heatExported(),
                        balance.wasteGasImported(),
                        balance.wasteGasExported(),
                        balance.electricityProduced())
                .anyMatch(ReportFormQuestion::hasFraction);
    }

    private static boolean hasFraction(BigDecimal tonnes) {
        return tonnes.stripTrailingZeros().scale() > 0;
    }

    @Override
    protected List<Figure> figures() {
        return List.of(Figure.of("report", report.id()), Figure.of("goods", goodsInFractions()));
    }
}
