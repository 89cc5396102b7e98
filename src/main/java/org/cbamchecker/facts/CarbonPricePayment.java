package org.cbamchecker.facts;

import java.math.BigDecimal;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CountryCode;

/**
 * A carbon price claimed for deduction (Article 9).
 *
 * @param line id of the import line it is claimed for, or empty where it is claimed for all lines of a report
 * @param report id of the emissions report, or empty
 * @param instrument id in the table of instruments, or empty
 */
public record CarbonPricePayment(
        String id,
        String line,
        String report,
        CountryCode country,
        Instrument instrument,
        PriceBasis basis,
        Evidence evidence,
        Amount amount,
        SourceAddress source) {

    /** Effective payment, or a default price published by the Commission (Article 9(4)). */
    public enum PriceBasis {
        EFFECTIVE,
        DEFAULT_PRICE
    }

    /** Kinds of payment; only the first four are carbon prices (Article 3(29)). */
    public enum InstrumentType {
        TAX,
        LEVY,
        FEE,
        ETS,
        COMPLIANCE_CREDIT,
        VOLUNTARY_CREDIT,
        INTERNAL_PRICE,
        FOREIGN_CBAM
    }

    /** @param id id in the table of instruments, or empty */
    public record Instrument(String id, InstrumentType type, Answer mandatory) {}

    /**
     * What Article 9(2) asks to be shown.
     *
     * @param coversEmbedded the price falls on the embedded emissions that are declared
     * @param payment proof of actual payment
     * @param independentlyCertified certified by an independent person with name and contact
     */
    public record Evidence(Answer coversEmbedded, Answer payment, Answer independentlyCertified) {}

    /**
     * How much was paid.
     *
     * @param pricePerTonne local currency per t CO2e
     * @param rebatePerTonne rebate or compensation, local currency per t CO2e
     * @param freeAllocationShare share of the emissions covered by free allowances, 0 to 1
     * @param emissionsCovered t CO2e of the line on which the price was paid; null means all of them
     * @param currency ISO 4217
     * @param unitsPerEuro yearly average rate (Article 9(5)); null where not given
     */
    public record Amount(
            BigDecimal pricePerTonne,
            BigDecimal rebatePerTonne,
            BigDecimal freeAllocationShare,
            BigDecimal emissionsCovered,
            String currency,
            BigDecimal unitsPerEuro) {}
}
