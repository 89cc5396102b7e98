package org.cbamchecker.intake;

import org.cbamchecker.facts.Installation;
import org.cbamchecker.facts.InstallationRegistration;
import org.cbamchecker.law.CountryCode;

/** Reads installations. */
final class InstallationsSheet implements SheetReader {
    private final Drafts drafts;

    InstallationsSheet(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void read(Entry entry) {
        String id = entry.text("id");
        String name = entry.text("name");
        String operator = entry.text("operator");
        CountryCode country = entry.country("country");
        InstallationRegistration registration = Registrations.read(entry);
        if (entry.isFaulty()) {
            drafts.installations.setAside(id);
        } else {
            var installation = new Installation(id, name, operator, country, registration);
            drafts.installations.add(id, installation, entry, "id");
        }
    }
}
