package org.cbamchecker.articles;

import java.util.List;
import org.cbamchecker.engine.FiredRule;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Row;

/** Article 9: is the carbon price deducted, given what the table says? */
public final class CarbonPriceRuling extends LegalQuestion {
    private final CarbonPricePayment payment;
    private final String line;
    private final Row row;
    private final boolean certificatePriceKnown;
    private Decision decision;

    /** How the rules can answer. */
    public enum Decision {
        DEDUCT,
        REFUSE,
        CANNOT_BE_DETERMINED
    }

    /** @param hit the decisive row of the table */
    public CarbonPriceRuling(Days days, String line, CarbonPricePayment payment, FiredRule hit, boolean priceKnown) {
        super(days);
        this.line = line;
        this.payment = payment;
        this.row = hit.tableRow().orElseThrow();
        this.certificatePriceKnown = priceKnown;
    }

    /** {@code accept}, {@code accept reduced}, {@code reject} or {@code review}. */
    public String getRuling() {
        return row.text("Ruling");
    }

    /** {@code known} or {@code missing}: units of the currency per euro; euro and published prices need none. */
    public String getExchangeRate() {
        boolean inEuro = payment.basis() == CarbonPricePayment.PriceBasis.DEFAULT_PRICE
                || payment.amount().currency().equals("EUR");
        return inEuro || payment.amount().unitsPerEuro() != null ? "known" : "missing";
    }

    /** Whether the price of a certificate is known by which the carbon price is converted. */
    public boolean isCertificatePriceKnown() {
        return certificatePriceKnown;
    }

    public void deduct() {
        decide(Decision.DEDUCT, "carbon-price.accepted");
    }

    public void refuse() {
        decide(Decision.REFUSE, "carbon-price.refused");
    }

    public void cannotTell() {
        decide(Decision.CANNOT_BE_DETERMINED, "carbon-price.open");
    }

    /** Records the finding that the table names, on the legal basis of its row. */
    public void findAsTabled() {
        find(row.text("Finding"), row.reference().legalBasis(), rows());
    }

    private void decide(Decision decided, String key) {
        decision = once(decision, decided);
        step(key);
    }

    public Decision decision() {
        return answered(decision);
    }

    @Override
    protected List<RowReference> rows() {
        return List.of(row.reference());
    }

    @Override
    protected List<Figure> figures() {
        CarbonPricePayment.Amount amount = payment.amount();
        return List.of(
                Figure.of("payment", payment.id()),
                Figure.of("line", line),
                Figure.of("country", payment.country().letters()),
                Figure.of("instrument", payment.instrument().id()),
                new Figure("price", amount.pricePerTonne(), amount.currency() + "/t CO2e"),
                new Figure("rebate", amount.rebatePerTonne(), amount.currency() + "/t CO2e"),
                Figure.of("freeShare", amount.freeAllocationShare()),
                Figure.of("currency", amount.currency()),
                Figure.of("year", getYear()));
    }
}
