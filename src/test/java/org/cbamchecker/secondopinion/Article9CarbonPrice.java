package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.law.Answer;
import org.cbamchecker.tables.Row;

/** Article 9: what a carbon price paid in a third country takes off. */
final class Article9CarbonPrice {
    /** Digits kept where a division does not end. */
    private static final int DIGITS = 12;

    private final LawBook law;
    private final Article2Scope scope;

    Article9CarbonPrice(LawBook law, Article2Scope scope) {
        this.law = law;
        this.scope = scope;
    }

    /**
     * What the payment meets.
     *
     * @param actual whether actual values are used
     * @param emissions t CO2e of the line, or null
     * @param price of a certificate in the quarter of import, or null
     */
    record Setting(ImportLine line, boolean actual, BigDecimal emissions, BigDecimal price) {
        LocalDate imported() {
            return line.customs().accepted();
        }
    }

    /** Certificates taken off, before the limit of what the good owes; null where it cannot be said. */
    BigDecimal reduction(CarbonPricePayment payment, Setting setting, Set<String> findings) {
        Row ruling = ruling(payment, setting);
        boolean accepted =
                ruling.text("Ruling").equals("accept") || ruling.text("Ruling").equals("accept reduced");
        if (!accepted) {
            findings.add(ruling.text("Finding"));
            return BigDecimal.ZERO;
        }
        boolean byDefault = payment.basis() == CarbonPricePayment.PriceBasis.DEFAULT_PRICE;
        boolean euro = byDefault || payment.amount().currency().equals("EUR");
        if (!euro && payment.amount().unitsPerEuro() == null) {
            findings.add("CARBON-PRICE-RATE-MISSING");
            return null;
        }
        if (setting.price() == null) {
            findings.add("CARBON-PRICE-CONVERSION-OPEN");
            return null;
        }
        findings.add(ruling.text("Finding"));
        findings.add("CARBON-PRICE-CONVERSION-ASSUMED");
        if (setting.emissions() == null) {
            return null;
        }
        BigDecimal paid = byDefault
                ? covered(payment, setting.emissions()).multiply(defaultPrice(payment, setting.imported()))
                : paid(payment, setting.emissions());
        BigDecimal inEuro = euro ? paid : paid.divide(payment.amount().unitsPerEuro(), DIGITS, RoundingMode.HALF_UP);
        return inEuro.divide(setting.price(), DIGITS, RoundingMode.HALF_UP);
    }

    /** Price less rebate, on the emissions that are not covered by free allowances. */
    private static BigDecimal paid(CarbonPricePayment payment, BigDecimal emissions) {
        CarbonPricePayment.Amount amount = payment.amount();
        BigDecimal net = amount.pricePerTonne().subtract(amount.rebatePerTonne());
        if (net.signum() < 0) {
            return BigDecimal.ZERO;
        }
        return net.multiply(covered(payment, emissions))
                .multiply(BigDecimal.ONE.subtract(amount.freeAllocationShare()));
    }

    private static BigDecimal covered(CarbonPricePayment payment, BigDecimal emissions) {
        BigDecimal stated = payment.amount().emissionsCovered();
        return stated == null ? emissions : stated.min(emissions);
    }

    /** The table from the top: the first row that fits rules. */
    private Row ruling(CarbonPricePayment payment, Setting setting) {
        Map<String, String> facts = new HashMap<>();
        facts.put("Place of payment", place(payment, setting.imported()));
        boolean inOrigin = payment.country().equals(setting.line().provenance().origin());
        facts.put("Paid in the country of origin", inOrigin ? "yes" : "no");
        facts.put("Emissions basis", setting.actual() ? "actual" : "default");
        facts.put("Price basis", words(payment.basis()));
        facts.put("Default price published", defaultPrice(payment, setting.imported()) == null ? "no" : "yes");
        facts.put("Instrument", words(payment.instrument().type()));
        facts.put("Mandatory", word(payment.instrument().mandatory()));
        facts.put("Falls on embedded emissions", word(payment.evidence().coversEmbedded()));
        facts.put("Proof of payment", word(payment.evidence().payment()));
        facts.put("Independent certification", word(payment.evidence().independentlyCertified()));
        facts.put("Rebate or free allocation", relief(payment.amount()));
        for (Row row : law.rows("carbon-price-eligibility", setting.imported())) {
            boolean fits = true;
            for (Map.Entry<String, String> fact : facts.entrySet()) {
                fits = fits && LawBook.admits(row, fact.getKey(), fact.getValue());
            }
            if (fits) {
                return row;
            }
        }
        throw new AssertionError("The last row fits everything");
    }

    private String place(CarbonPricePayment payment, LocalDate day) {
        String kind = scope.kindOf(payment.country(), day);
        return kind.equals("union") ? "member state" : kind.equals("exempt") ? "annex III country" : kind;
    }

    /** Published by the Commission, in euro and net of rebates; null where none is. */
    private BigDecimal defaultPrice(CarbonPricePayment payment, LocalDate day) {
        String year = String.valueOf(day.getYear());
        String country = payment.country().letters();
        return LawBook.number(
                law.row("default-carbon-prices", day, "Country", country, "Year", year), "Price (EUR per t CO2e)");
    }

    private static String relief(CarbonPricePayment.Amount amount) {
        if (amount.rebatePerTonne().signum() == 0
                && amount.freeAllocationShare().signum() == 0) {
            return "none given";
        }
        boolean nothingLeft = amount.rebatePerTonne().compareTo(amount.pricePerTonne()) >= 0
                || amount.freeAllocationShare().compareTo(BigDecimal.ONE) >= 0;
        return nothingLeft ? "full" : "partial";
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String word(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }
}
