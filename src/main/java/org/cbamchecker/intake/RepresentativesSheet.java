package org.cbamchecker.intake;

import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.facts.Representative;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;

/** Reads indirect customs representatives. */
final class RepresentativesSheet implements SheetReader {
    private final Drafts drafts;

    RepresentativesSheet(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void read(Entry entry) {
        Eori eori = entry.eori("eori");
        String name = entry.text("name");
        CountryCode establishment = entry.country("establishment");
        Authorisation authorisation = Authorisations.read(entry);
        if (!entry.isFaulty()) {
            var representative = new Representative(eori, name, establishment, authorisation);
            drafts.representatives.add(eori.value(), representative, entry, "eori");
        }
    }
}
