package org.cbamchecker.formulas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.cbamchecker.facts.CarbonPricePayment.Amount;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Euro;
import org.cbamchecker.law.TonnesCo2e;

/**
 * A carbon price in certificates (Article 9). The act that is to lay the conversion down is pending: pending matter
 * carbon-price-conversion-price.
 */
public final class CarbonPriceReduction {
    /** Decimals kept in a division that does not end; no act says how many. */
    private static final int DECIMALS = 12;

    private CarbonPriceReduction() {}

    /**
     * What was effectively paid: (price − rebate, not below 0) · (1 − free share) · emissions, in euro.
     *
     * @param lineEmissions emissions of the line, taken where the payment states none of its own
     */
    public static Euro paid(Amount amount, TonnesCo2e lineEmissions) {
        BigDecimal net =
                amount.pricePerTonne().subtract(amount.rebatePerTonne()).max(BigDecimal.ZERO);
        BigDecimal covered = amount.emissionsCovered() == null
                ? lineEmissions.value()
                : amount.emissionsCovered().min(lineEmissions.value());
        BigDecimal local = net.multiply(BigDecimal.ONE.subtract(amount.freeAllocationShare()))
                .multiply(covered);
        return new Euro(
                amount.currency().equals("EUR")
                        ? local
                        : local.divide(amount.unitsPerEuro(), DECIMALS, RoundingMode.HALF_UP));
    }

    /** @param price price of one certificate */
    public static Certificates inCertificates(Euro paid, Euro price) {
        return new Certificates(paid.value().divide(price.value(), DECIMALS, RoundingMode.HALF_UP));
    }
}
