package org.cbamchecker.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.cbamchecker.facts.OwnEmissions;
import org.cbamchecker.facts.ReportedGood;
import org.cbamchecker.law.CnCode;

/** Reads the goods of emissions reports, without their precursors. */
final class GoodsSheet implements SheetReader {
    private static final String[] PER_UNIT = {"direct", "indirect"};
    private static final String[] OF_PERIOD = {
        "periodDirect",
        "heatImported",
        "heatExported",
        "wasteGasImported",
        "wasteGasExported",
        "electricityProduced",
        "periodIndirect",
        "activityLevel"
    };

    private final Drafts drafts;

    GoodsSheet(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void read(Entry entry) {
        String report = entry.text("report");
        String id = entry.text("id");
        CnCode cn = GoodsCodes.undated(entry, "cnCode");
        String route = entry.text("route");
        OwnEmissions own = own(entry);
        BigDecimal content = entry.number("content");
        if (entry.isFaulty()) {
            drafts.goods.setAside(Drafts.goodKey(report, id));
            return;
        }
        var good = new ReportedGood(id, cn, route, own, content, List.of());
        drafts.goods.add(Drafts.goodKey(report, id), new Drafts.GoodDraft(report, good), entry, "id");
    }

    private static OwnEmissions own(Entry entry) {
        boolean perUnit = entry.hasAny(PER_UNIT);
        boolean ofPeriod = entry.hasAny(OF_PERIOD);
        if (perUnit && ofPeriod) {
            entry.fault("direct", "EMISSIONS-TWICE", Map.of());
            return null;
        }
        OwnEmissions.IndirectBasis basis = entry.choice("indirectBasis", OwnEmissions.IndirectBasis.NOT_STATED);
        return ofPeriod ? attributed(entry, basis) : specific(entry, basis);
    }

    private static OwnEmissions specific(Entry entry, OwnEmissions.IndirectBasis basis) {
        return new OwnEmissions.Specific(needed(entry, "direct"), needed(entry, "indirect"), basis);
    }

    private static OwnEmissions attributed(Entry entry, OwnEmissions.IndirectBasis basis) {
        var balance = new OwnEmissions.DirectBalance(
                needed(entry, "periodDirect"),
                needed(entry, "heatImported"),
                needed(entry, "heatExported"),
                needed(entry, "wasteGasImported"),
                needed(entry, "wasteGasExported"),
                needed(entry, "electricityProduced"));
        return new OwnEmissions.Attributed(
                balance, needed(entry, "periodIndirect"), needed(entry, "activityLevel"), basis);
    }

    /** A blank is not 0: whoever has no such emissions says so. */
    private static BigDecimal needed(Entry entry, String field) {
        if (!entry.has(field)) {
            entry.fault(field, "EMISSIONS-MISSING", Map.of());
        }
        return entry.number(field);
    }
}
