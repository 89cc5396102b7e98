package org.cbamchecker.secondopinion;

import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.SourceAddress;
import org.cbamchecker.law.CountryCode;

/** Carbon prices claimed for lines and for reports, most of them in order but for one thing. */
final class RandomPayments {
    List<CarbonPricePayment> next(String name, List<ImportLine> lines, List<EmissionsReport> reports, Draws draws) {
        List<CarbonPricePayment> payments = new ArrayList<>();
        int most = reports.isEmpty() ? (draws.chance(10) ? 1 : 0) : 2;
        for (int i = draws.between(0, most); i > 0; i--) {
            boolean ofLine = reports.isEmpty() || draws.chance(60);
            payments.add(new CarbonPricePayment(
                    name + "P" + i,
                    ofLine ? draws.from(lines).id() : "",
                    ofLine ? "" : draws.from(reports).id(),
                    country(draws),
                    new CarbonPricePayment.Instrument(instrument(draws), type(draws), draws.mostlyYes(93)),
                    draws.chance(92)
                            ? CarbonPricePayment.PriceBasis.EFFECTIVE
                            : CarbonPricePayment.PriceBasis.DEFAULT_PRICE,
                    new CarbonPricePayment.Evidence(draws.mostlyYes(93), draws.mostlyYes(93), draws.mostlyYes(93)),
                    amount(draws),
                    new SourceAddress("random", "", i)));
        }
        return payments;
    }

    private static String instrument(Draws draws) {
        return draws.chance(60) ? "" : draws.of("CP001", "CP010", "CP019", "CP999");
    }

    private static CountryCode country(Draws draws) {
        return new CountryCode(
                draws.chance(85) ? draws.of("DZ", "CN", "GB", "TR", "JP") : draws.of("DE", "EU", "NO", "CH"));
    }

    private static CarbonPricePayment.InstrumentType type(Draws draws) {
        CarbonPricePayment.InstrumentType[] types = CarbonPricePayment.InstrumentType.values();
        return draws.chance(70) ? types[draws.between(0, 3)] : draws.from(types);
    }

    private static CarbonPricePayment.Amount amount(Draws draws) {
        String currency = draws.of("EUR", "CNY", "TRY");
        return new CarbonPricePayment.Amount(
                draws.number("8.00", "60", "75.36", "500", "0.01"),
                draws.number("0", "0", "0", "2.5", "8"),
                draws.number("0", "0", "0", "0.5", "0.333", "1"),
                draws.number("null", "140.8", "1", "1000000"),
                currency,
                currency.equals("EUR")
                        ? draws.number("null", "null", "1", "1.08")
                        : draws.number("7.8", "35.1", "null"));
    }
}
