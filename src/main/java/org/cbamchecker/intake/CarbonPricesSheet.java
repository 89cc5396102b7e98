package org.cbamchecker.intake;

import java.util.Map;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.facts.CarbonPricePayment.Amount;
import org.cbamchecker.facts.CarbonPricePayment.Evidence;
import org.cbamchecker.facts.CarbonPricePayment.Instrument;
import org.cbamchecker.facts.CarbonPricePayment.InstrumentType;
import org.cbamchecker.facts.CarbonPricePayment.PriceBasis;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CountryCode;

/** Reads carbon prices that are claimed for deduction. */
final class CarbonPricesSheet implements SheetReader {
    private final Drafts drafts;

    CarbonPricesSheet(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void read(Entry entry) {
        String id = entry.text("id");
        String line = entry.text("line");
        String report = entry.text("report");
        if (line.isEmpty() && report.isEmpty()) {
            entry.fault("line", "PAYMENT-WITHOUT-SUBJECT", Map.of());
        }
        if (line.isEmpty() && !report.isEmpty() && entry.has("emissionsCovered")) {
            // The tonnes would be taken off once for each line of the report.
            entry.fault("emissionsCovered", "PAYMENT-COVERED-NEEDS-LINE", Map.of());
        }
        CountryCode country = entry.country("country");
        Instrument instrument = instrument(entry);
        PriceBasis basis = entry.choice("basis", PriceBasis.class);
        Evidence evidence = evidence(entry);
        Amount amount = amount(entry);
        if (!entry.isFaulty()) {
            var payment = new CarbonPricePayment(
                    id, line, report, country, instrument, basis, evidence, amount, entry.address());
            drafts.payments.add(id, payment, entry, "id");
        }
    }

    private static Instrument instrument(Entry entry) {
        return new Instrument(
                entry.text("instrument"),
                entry.choice("type", InstrumentType.class),
                entry.answer("mandatory", Answer.UNKNOWN));
    }

    private static Evidence evidence(Entry entry) {
        return new Evidence(
                entry.answer("coversEmbedded", Answer.UNKNOWN),
                entry.answer("proofOfPayment", Answer.UNKNOWN),
                entry.answer("certified", Answer.UNKNOWN));
    }

    private static Amount amount(Entry entry) {
        return new Amount(
                entry.number("pricePerTonne"),
                entry.number("rebatePerTonne"),
                entry.number("freeAllocationShare"),
                entry.number("emissionsCovered"),
                entry.currency("currency"),
                entry.number("unitsPerEuro"));
    }
}
