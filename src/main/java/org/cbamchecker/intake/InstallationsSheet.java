package org.cbamchecker.intake;

import org.cbamchecker.facts.Installation;
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
        if (entry.isFaulty()) {
            drafts.installations.setAside(id);
        } else {
            drafts.installations.add(id, new Installation(id, name, operator, country), entry, "id");
        }
    }
}
