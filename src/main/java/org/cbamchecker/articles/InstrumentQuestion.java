package org.cbamchecker.articles;

import java.util.List;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Row;

/** Articles 3(29) and 9: is the instrument under which a price was paid what is known of it? */
public final class InstrumentQuestion extends LegalQuestion {
    private final CarbonPricePayment payment;
    private final Row instrument;

    /** @param instrument its row in the table of instruments, or null */
    public InstrumentQuestion(Days days, CarbonPricePayment payment, Row instrument) {
        super(days);
        this.payment = payment;
        this.instrument = instrument;
    }

    public boolean isListed() {
        return instrument != null;
    }

    public boolean isOfTheCountry() {
        return instrument != null
                && instrument.text("Country").equals(payment.country().letters());
    }

    /** {@code conditional}, {@code not-yet}, {@code not-eligible}, {@code exempt-origin}, or {@code not listed}. */
    public String getEligibility() {
        return instrument == null ? "not listed" : instrument.text("Eligibility");
    }

    @Override
    protected List<RowReference> rows() {
        return instrument == null ? List.of() : List.of(instrument.reference());
    }

    @Override
    protected List<Figure> figures() {
        return List.of(
                Figure.of("payment", payment.id()),
                Figure.of("instrument", payment.instrument().id()),
                Figure.of("name", instrument == null ? "" : instrument.text("Name")),
                Figure.of("of", instrument == null ? "" : instrument.text("Country")),
                Figure.of("state", instrument == null ? "" : instrument.text("State")),
                Figure.of("country", payment.country().letters()));
    }
}
