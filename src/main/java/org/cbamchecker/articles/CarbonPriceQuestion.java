package org.cbamchecker.articles;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.findings.Figure;

/** What the table of Article 9 is asked about a carbon price that is claimed. */
public final class CarbonPriceQuestion extends LegalQuestion {
    private final CarbonPricePayment payment;
    private final Setting setting;

    /**
     * What the payment meets.
     *
     * @param place {@code member state}, {@code annex III country} or {@code third country}
     * @param inOrigin whether that is the country of origin of the good
     * @param basis basis of the emissions that are used, not the one claimed
     * @param defaultPricePublished whether a default price of that country and year is published
     */
    public record Setting(String place, boolean inOrigin, EmissionsClaim.Basis basis, boolean defaultPricePublished) {}

    public CarbonPriceQuestion(Days days, CarbonPricePayment payment, Setting setting) {
        super(days);
        this.payment = payment;
        this.setting = setting;
    }

    public String getPlace() {
        return setting.place();
    }

    public String getPaidInOrigin() {
        return setting.inOrigin() ? "yes" : "no";
    }

    public String getEmissionsBasis() {
        return spoken(setting.basis());
    }

    public String getPriceBasis() {
        return spoken(payment.basis());
    }

    public String getDefaultPricePublished() {
        return setting.defaultPricePublished() ? "yes" : "no";
    }

    public String getInstrument() {
        return spoken(payment.instrument().type());
    }

    public String getMandatory() {
        return word(payment.instrument().mandatory());
    }

    public String getCoversEmbedded() {
        return word(payment.evidence().coversEmbedded());
    }

    public String getProofOfPayment() {
        return word(payment.evidence().payment());
    }

    public String getCertified() {
        return word(payment.evidence().independentlyCertified());
    }

    /** {@code none given}, {@code partial} or {@code full}: rebates, compensation and free allocation together. */
    public String getRelief() {
        CarbonPricePayment.Amount amount = payment.amount();
        if (amount.rebatePerTonne().signum() == 0
                && amount.freeAllocationShare().signum() == 0) {
            return "none given";
        }
        boolean full = amount.rebatePerTonne().compareTo(amount.pricePerTonne()) >= 0
                || amount.freeAllocationShare().compareTo(BigDecimal.ONE) >= 0;
        return full ? "full" : "partial";
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("place", getPlace());
        fields.put("paidInOrigin", getPaidInOrigin());
        fields.put("emissionsBasis", getEmissionsBasis());
        fields.put("priceBasis", getPriceBasis());
        fields.put("defaultPricePublished", getDefaultPricePublished());
        fields.put("instrument", getInstrument());
        fields.put("mandatory", getMandatory());
        fields.put("coversEmbedded", getCoversEmbedded());
        fields.put("proofOfPayment", getProofOfPayment());
        fields.put("certified", getCertified());
        fields.put("relief", getRelief());
        return fields;
    }

    @Override
    protected List<Figure> figures() {
        return List.of(Figure.of("payment", payment.id()));
    }
}
