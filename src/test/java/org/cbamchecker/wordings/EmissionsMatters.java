package org.cbamchecker.wordings;

import static org.cbamchecker.testing.Lines.line;
import static org.cbamchecker.testing.Reports.from;
import static org.cbamchecker.testing.Reports.good;
import static org.cbamchecker.testing.Reports.payment;
import static org.cbamchecker.testing.Reports.register;
import static org.cbamchecker.testing.Reports.report;
import static org.cbamchecker.wordings.Matters.first;
import static org.cbamchecker.wordings.Matters.raised;

import java.util.List;
import org.cbamchecker.facts.Assurance;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.facts.ElectricityEvidence;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.Verification;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.Scoping;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.testing.Lines;

/** Articles 7 to 9, 18 and 31 and Annex IV: emissions, their verification, free allocation and carbon prices. */
final class EmissionsMatters {
    private static final String[] CARBON_PRICES = {
        "CARBON-PRICE-ACCEPTED", "CARBON-PRICE-DEFAULT-BASIS", "CARBON-PRICE-NOT-IN-ORIGIN", "CARBON-PRICE-REVIEW"
    };

    private EmissionsMatters() {}

    static Matters all() {
        return new Matters()
                .add(
                        "aluminium-made-with-grid-power",
                        wording -> perTonne(wording.check(
                                register(report("R", good("7601 10 10", "", "2", "9"))), actual("7601 10 10"))))
                .add("electricity-in-annex-ii", wording -> gases(wording.check(electricity())))
                .add(
                        "default-values-without-reason",
                        wording -> raised(wording.check(line("L")), "DEFAULT-VALUES-NEED-REASON"))
                .add(
                        "default-values-without-verifier",
                        wording -> raised(wording.check(line("L")), "DEFAULT-VALUES-NOT-VERIFIED"))
                .add(
                        "country-without-table",
                        wording -> raised(
                                wording.check(line("L").origin("BT")), "DEFAULT-OTHER-COUNTRIES", "MARK-UP-MISSING"))
                .add("union-slab-rolled-abroad", EmissionsMatters::rolledFromUnionSlab)
                .add(
                        "verifier-in-person",
                        wording -> raised(
                                wording.check(verifiedByPerson(), actual("7208 10 00")), "VERIFIER-NOT-LEGAL-PERSON"))
                .add(
                        "power-purchase-without-direct-line",
                        wording -> raised(
                                wording.check(
                                        purchasedPower(), actual("2716 00 00").megawattHours("100")),
                                "ELECTRICITY-NO-CONNECTION"))
                .add("free-allocation-in-2030", EmissionsMatters::allocationIn2030)
                .add("carbon-price-of-the-country-of-origin", wording -> carbonPrice(wording, "DZ"))
                .add("carbon-price-of-another-third-country", wording -> carbonPrice(wording, "MA"))
                .add(
                        "carbon-price-with-default-values",
                        wording -> raised(
                                wording.checkWithFigures(
                                        register(List.of(), List.of(payment("P", "L", "8", null))), slab("2026-02-15")),
                                CARBON_PRICES));
    }

    private static Lines actual(String cn) {
        return line("L").cn(cn).actual("R", "g");
    }

    private static Lines electricity() {
        return line("L").cn("2716 00 00").megawattHours("100");
    }

    private static Lines slab(String accepted) {
        return line("L").cn("7207 12 10").on(accepted);
    }

    private static String perTonne(Assessment assessment) {
        return first(assessment)
                .intensities()
                .embedded()
                .value()
                .value()
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String gases(Assessment assessment) {
        Scoping scoping = first(assessment).scoping();
        return scoping.directOnly() ? "direct emissions alone" : "direct and indirect emissions";
    }

    /** 0.2 t of its own, and 1.1 t of slab with 1.9 t each. */
    private static String rolledFromUnionSlab(Wording wording) {
        EmissionsReport slab = report("slab", good("7207 12 10", "(C)", "1.9", "0"));
        EmissionsReport sheet =
                report("R", good("7208 10 00", "(C)", "0.2", "0", from("slab", "7207 12 10", "DE", "1.1")));
        return perTonne(
                wording.check(register(sheet, slab), actual("7208 10 00").origin("TR")));
    }

    private static Register verifiedByPerson() {
        EmissionsReport report = report("R", good("7208 10 00", "(C)", "1.9", "0"));
        Verification verification = report.verification();
        var accreditation = new Assurance.Accreditation("V-1", List.of("Iron and steel"), Answer.NO, null);
        var assurance = new Assurance(
                accreditation,
                Assurance.SiteVisit.NOT_STATED,
                Assurance.Conclusion.SATISFACTORY,
                Answer.NO,
                Answer.YES,
                List.of());
        return register(report.with(new Verification(
                verification.number(),
                verification.verifier(),
                verification.satisfactory(),
                verification.statementDate(),
                verification.accreditation(),
                assurance)));
    }

    /** Everything but the connection of the plant. */
    private static Register purchasedPower() {
        var evidence = new ElectricityEvidence(Answer.YES, Answer.NO, Answer.YES, Answer.YES, Answer.YES);
        return register(report("R", good("2716 00 00", "", "0.3", "0"), evidence));
    }

    private static String allocationIn2030(Wording wording) {
        return first(wording.checkWithFigures(Register.EMPTY, slab("2030-02-15")))
                .intensities()
                .freeAllocation()
                .value()
                .value()
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A tax of EUR 8 that was paid in a country, for slab from Algeria with actual values. */
    private static String carbonPrice(Wording wording, String country) {
        EmissionsReport report = report("R", good("7207 12 10", "(C)", "1.9", "0"));
        CarbonPricePayment tax = payment("P", "L", "8", null);
        var paid = new CarbonPricePayment(
                tax.id(),
                tax.line(),
                tax.report(),
                new CountryCode(country),
                tax.instrument(),
                tax.basis(),
                tax.evidence(),
                tax.amount(),
                tax.source());
        return raised(
                wording.checkWithFigures(
                        register(List.of(report), List.of(paid)),
                        slab("2026-02-15").actual("R", "g")),
                CARBON_PRICES);
    }
}
