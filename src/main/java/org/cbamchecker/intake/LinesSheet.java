package org.cbamchecker.intake;

import java.util.Map;
import org.cbamchecker.facts.Circumstances;
import org.cbamchecker.facts.CustomsEntry;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.Good;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Parties;
import org.cbamchecker.facts.Provenance;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Quantity;

/** Reads import lines. */
final class LinesSheet implements SheetReader {
    private final Drafts drafts;
    private final IntakeOptions options;

    LinesSheet(Drafts drafts, IntakeOptions options) {
        this.drafts = drafts;
        this.options = options;
    }

    @Override
    public void setAside() {
        drafts.lines.setAside("");
    }

    @Override
    public void read(Entry entry) {
        CustomsEntry customs = CustomsColumns.read(entry);
        String ownId = entry.text("id");
        Parties parties = PartyColumns.read(entry, options);
        Good good = good(entry);
        Provenance provenance = provenance(entry);
        Quantity quantity = QuantityColumns.read(entry, good == null ? null : good.cn());
        Circumstances circumstances = CircumstanceColumns.read(entry);
        EmissionsClaim claim = Claims.read(entry, "report", "good");
        checkNomenclature(entry, good, customs);
        if (entry.isFaulty()) {
            drafts.lines.setAside(id(ownId, customs));
            return;
        }
        QuantityColumns.question(entry, good.cn(), quantity, customs.customsValue());
        drafts.lines.add(
                new ImportLine(
                        ownId, customs, parties, good, provenance, quantity, circumstances, claim, entry.address()),
                entry);
    }

    private static String id(String own, CustomsEntry customs) {
        return own.isEmpty() && customs != null ? customs.mrn() + "/" + customs.item() : own;
    }

    private static Good good(Entry entry) {
        CnCode cn = GoodsCodes.cn(entry, "cnCode");
        String taric = GoodsCodes.taric(entry, cn);
        String description = entry.text("description");
        Answer calcined = entry.answer("calcined", Answer.UNKNOWN);
        return cn == null ? null : entry.desk().pool().same(new Good(cn, taric, description, calcined));
    }

    private static Provenance provenance(Entry entry) {
        CountryCode origin = entry.country("origin");
        CountryCode production = entry.country("production");
        CountryCode dispatch = entry.country("dispatch");
        return entry.desk().pool().same(new Provenance(origin, production, dispatch, entry.word("territory")));
    }

    private static void checkNomenclature(Entry entry, Good good, CustomsEntry customs) {
        if (good == null || customs == null) {
            return;
        }
        Nomenclature nomenclature = entry.desk().references().nomenclature();
        int year = customs.accepted().getYear();
        if (nomenclature.covers(good.cn()) && !nomenclature.knows(good.cn(), year)) {
            entry.fault("cnCode", "CN-NOT-IN-NOMENCLATURE", Map.of("year", String.valueOf(year)));
        }
    }
}
