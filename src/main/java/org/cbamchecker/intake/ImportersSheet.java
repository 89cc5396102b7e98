package org.cbamchecker.intake;

import java.math.BigDecimal;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.facts.Identity;
import org.cbamchecker.facts.Importer;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;

/** Reads importers. */
final class ImportersSheet implements SheetReader {
    private final Drafts drafts;

    ImportersSheet(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void read(Entry entry) {
        Eori eori = entry.eori("eori");
        String name = entry.text("name");
        CountryCode establishment = entry.country("establishment");
        String group = entry.text("group");
        Identity identity = new Identity(entry.text("address"), entry.date("foundedOn"), entry.text("controlledBy"));
        Authorisation authorisation = Authorisations.read(entry);
        BigDecimal expected = entry.number("expectedFurtherMass");
        if (!entry.isFaulty()) {
            var importer = new Importer(eori, name, establishment, group, authorisation, identity, expected);
            drafts.importers.add(eori.value(), importer, entry, "eori");
        } else if (eori != null) {
            drafts.importers.setAside(eori.value());
        }
    }
}
