package org.cbamchecker.intake;

import org.cbamchecker.facts.EmissionsClaim.Basis;
import org.cbamchecker.facts.FiledDeclaration.Figures;
import org.cbamchecker.facts.FiledDeclaration.Good;
import org.cbamchecker.facts.FiledDeclaration.Kind;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.Eori;
import org.cbamchecker.law.Quantity;

/** Reads the goods of filed declarations. */
final class DeclaredGoodsSheet implements SheetReader {
    private final FilingDrafts filings;

    DeclaredGoodsSheet(FilingDrafts filings) {
        this.filings = filings;
    }

    @Override
    public void setAside() {
        filings.lacks(null);
    }

    @Override
    public void read(Entry entry) {
        Eori declarant = entry.eori("declarant");
        Integer year = entry.whole("year");
        Good good = good(entry);
        if (entry.isFaulty()) {
            setAside(entry, declarant, year);
            return;
        }
        var draft = new FilingDrafts.GoodDraft(declarant, year, good);
        String key = draft.declaration() + "/" + good.id();
        if (!filings.goods.add(key, draft, entry, "id")) {
            setAside(entry, declarant, year);
        }
    }

    private void setAside(Entry entry, Eori declarant, Integer year) {
        filings.lacks(declarant);
        if (declarant != null && year != null) {
            filings.brokenDeclarations.putIfAbsent(FilingDrafts.declarationKey(declarant, year), entry.spot());
        }
    }

    private static Good good(Entry entry) {
        String id = entry.text("id");
        String line = entry.text("line");
        Kind kind = kind(entry);
        Quantity quantity = QuantityColumns.read(entry, kind.cn());
        Figures figures = DeclaredFigures.ofGood(entry);
        String report = entry.text("report");
        return new Good(id, line, kind, quantity, figures, report, entry.answer("reportAttached", Answer.UNKNOWN));
    }

    private static Kind kind(Entry entry) {
        Basis blank = entry.has("report") ? Basis.ACTUAL : Basis.DEFAULT;
        return new Kind(GoodsCodes.undated(entry, "cnCode"), entry.country("origin"), entry.choice("basis", blank));
    }
}
