package org.cbamchecker.intake;

import java.math.BigDecimal;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.Precursor;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.CountryCode;

/** Reads the precursors of reported goods. */
final class PrecursorsSheet implements SheetReader {
    private final Drafts drafts;

    PrecursorsSheet(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void read(Entry entry) {
        String report = entry.text("report");
        String good = entry.text("good");
        CnCode cn = GoodsCodes.undated(entry, "cnCode");
        String taric = GoodsCodes.taric(entry, cn);
        BigDecimal perUnit = entry.number("perUnit");
        CountryCode country = entry.country("country");
        EmissionsClaim claim = Claims.read(entry, "fromReport", "fromGood");
        String key = Drafts.goodKey(report, good);
        if (entry.isFaulty()) {
            drafts.brokenGoods.putIfAbsent(key, entry.spot());
        } else {
            var precursor = new Precursor(cn, taric, perUnit, country, claim);
            drafts.precursors.add(new Drafts.PrecursorDraft(key, precursor, entry.spot()));
        }
    }
}
