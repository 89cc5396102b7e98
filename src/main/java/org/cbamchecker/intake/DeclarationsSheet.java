package org.cbamchecker.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.facts.FiledDeclaration.Totals;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;

/** Reads CBAM declarations as they were filed, without their goods. */
final class DeclarationsSheet implements SheetReader {
    private final FilingDrafts filings;

    DeclarationsSheet(FilingDrafts filings) {
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
        LocalDate filedOn = entry.date("filedOn");
        Eori delegate = entry.eori("delegate");
        CountryCode establishment = entry.country("delegateEstablishment");
        if (establishment != null && !entry.has("delegate")) {
            entry.fault("delegate", "DELEGATE-MISSING", Map.of());
        }
        Totals totals = DeclaredFigures.totals(entry);
        if (entry.isFaulty()) {
            setAside(declarant, year);
            return;
        }
        var declaration = new FiledDeclaration(
                declarant, year, filedOn, delegate, establishment, totals, List.of(), entry.address());
        filings.declarations.add(FilingDrafts.declarationKey(declarant, year), declaration, entry, "declarant");
    }

    private void setAside(Eori declarant, Integer year) {
        filings.lacks(declarant);
        if (declarant != null && year != null) {
            filings.declarations.setAside(FilingDrafts.declarationKey(declarant, year));
        }
    }
}
