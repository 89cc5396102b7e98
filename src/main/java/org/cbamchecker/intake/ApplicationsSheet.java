package org.cbamchecker.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.cbamchecker.facts.Application;
import org.cbamchecker.facts.Application.Dates;
import org.cbamchecker.facts.Application.Guarantee;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;

/** Reads applications for authorisation. */
final class ApplicationsSheet implements SheetReader {
    private final FilingDrafts filings;

    ApplicationsSheet(FilingDrafts filings) {
        this.filings = filings;
    }

    @Override
    public void setAside() {
        filings.lacks(null);
    }

    @Override
    public void read(Entry entry) {
        Eori applicant = entry.eori("applicant");
        CountryCode memberState = entry.country("memberState");
        Dates dates = dates(entry);
        LocalDate establishedSince = entry.date("establishedSince");
        Guarantee guarantee = guarantee(entry);
        if (entry.isFaulty()) {
            filings.lacks(applicant);
            return;
        }
        var application = new Application(applicant, memberState, dates, establishedSince, guarantee, entry.address());
        String key = applicant.value() + "/" + memberState.letters() + "/" + dates.lodgedOn();
        filings.applications.add(key, application, entry, "applicant");
    }

    private static Dates dates(Entry entry) {
        LocalDate lodged = entry.date("lodgedOn");
        LocalDate decided = entry.dateSince("decidedOn", lodged, "lodgedOn");
        LocalDate asked = entry.dateSince("informationAskedOn", lodged, "lodgedOn");
        LocalDate given = entry.dateSince("informationGivenOn", asked, "informationAskedOn");
        return new Dates(lodged, decided, asked, given);
    }

    /** Null where none was stated. */
    private static Guarantee guarantee(Entry entry) {
        if (!entry.hasAny("guarantee", "adjustmentAskedOn", "adjustedOn")) {
            return null;
        }
        if (!entry.has("guarantee")) {
            entry.fault("guarantee", "GUARANTEE-WITHOUT-AMOUNT", Map.of());
        }
        BigDecimal amount = entry.number("guarantee");
        LocalDate asked = entry.date("adjustmentAskedOn");
        LocalDate adjusted = entry.dateSince("adjustedOn", asked, "adjustmentAskedOn");
        return new Guarantee(amount, asked, adjusted);
    }
}
