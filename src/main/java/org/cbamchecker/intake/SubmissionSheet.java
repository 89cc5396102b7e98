package org.cbamchecker.intake;

import java.util.Map;

/** Reads what the submission says of itself. */
final class SubmissionSheet implements SheetReader {
    private final Drafts drafts;

    SubmissionSheet(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void read(Entry entry) {
        String id = entry.text("id");
        Integer year = entry.whole("year");
        if (entry.isFaulty()) {
            return;
        }
        if (drafts.heading == null) {
            drafts.heading = new Drafts.Heading(id, year, entry.spot());
        } else if (drafts.heading.year() != year) {
            entry.fault(
                    "year",
                    "YEAR-CONTRADICTS",
                    Map.of("first", drafts.heading.spot().shown("year")));
        }
    }

    /** How dates and numbers written as text are meant in the file. */
    static Conventions conventions(Entry entry) {
        DateOrder dates = entry.choice("dateOrder", DateOrder.class);
        DecimalSeparator decimals = entry.choice("decimalSeparator", DecimalSeparator.class);
        return new Conventions(
                dates == null ? DateOrder.NOT_DECLARED : dates,
                decimals == null ? DecimalSeparator.NOT_DECLARED : decimals);
    }
}
