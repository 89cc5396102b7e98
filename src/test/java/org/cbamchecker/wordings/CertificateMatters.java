package org.cbamchecker.wordings;

import static org.cbamchecker.testing.Lines.line;
import static org.cbamchecker.wordings.Matters.raised;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.cbamchecker.facts.AccountEntry;
import org.cbamchecker.facts.AccountEntry.Kind;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.facts.Filings;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.SourceAddress;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.law.Eori;
import org.cbamchecker.testing.Accounts;
import org.cbamchecker.testing.Lines;

/** Articles 6, 7, 19 to 24: when a declaration is due, and how certificates are priced, held, sold and taken back. */
final class CertificateMatters {
    private static final SourceAddress NOWHERE = new SourceAddress("test", "", 0);

    private CertificateMatters() {}

    static Matters all() {
        return new Matters()
                .add("day-of-declaration", wording -> deadline(wording, "declaration"))
                .add("day-of-surrender", wording -> deadline(wording, "surrender"))
                .add(
                        "declaration-of-30-june",
                        wording -> raised(
                                wording.check(
                                        Accounts.register(Accounts.declared(filed("2027-06-30"))), slab("2026-02-15")),
                                "DECLARATION-LATE"))
                .add("holding-for-2026", CertificateMatters::quarterEnds)
                .add("holding-for-a-thousand-tonnes", CertificateMatters::holding)
                .add(
                        "price-of-certificates",
                        wording -> raised(wording.check(slab("2026-02-15")), "PRICE-BY-WEEK-OF-PURCHASE"))
                .add(
                        "purchase-of-15-january-2027",
                        wording -> raised(
                                moved(wording, Accounts.purchase("A", "2027-01-15", "10", 2027)),
                                "CERTIFICATES-BOUGHT-TOO-EARLY"))
                .add(
                        "repurchase-asked-for-on-15-july",
                        wording ->
                                raised(moved(wording, purchase(), request("2027-07-15", "1")), "REPURCHASE-TOO-LATE"))
                .add(
                        "repurchase-of-half",
                        wording -> raised(
                                moved(wording, purchase(), request("2027-06-15", "50")),
                                "REPURCHASE-ABOVE-LIMIT",
                                "REPURCHASE-ABOVE-ONE-THIRD"))
                .add("repurchase-day", wording -> deadline(wording, "repurchase-request"))
                .add("day-of-cancellation", wording -> deadline(wording, "cancellation"))
                .add("records-of-2026", wording -> deadline(wording, "records.calculation"))
                .add("end-of-review", wording -> deadline(wording, "review-end"));
    }

    private static Lines slab(String accepted) {
        return line("L").cn("7207 12 10").on(accepted).tonnes("1000");
    }

    private static Register registered() {
        return Accounts.register(Filings.NONE);
    }

    /** Days of a duty that the imports of 2026 lead to, however the calendar marks the first year. */
    private static String deadline(Wording wording, String duty) {
        return wording.check(registered(), slab("2026-02-15")).declarantYears().get(0).deadlines().stream()
                .filter(deadline ->
                        deadline.key().equals(duty) || deadline.key().equals(duty + "-2026"))
                .map(deadline -> deadline.on().toString())
                .collect(Collectors.joining(", "));
    }

    private static FiledDeclaration filed(String day) {
        return new FiledDeclaration(
                new Eori(Accounts.HOLDER), 2026, LocalDate.parse(day), null, null, null, List.of(), NOWHERE);
    }

    private static String quarterEnds(Wording wording) {
        Assessment assessment = wording.check(registered(), slab("2026-02-15"));
        return assessment.declarantYears().get(0).holdings().isEmpty() ? "never" : "at each quarter end";
    }

    private static String holding(Wording wording) {
        Assessment assessment = wording.checkWithFigures(registered(), slab("2027-02-15"));
        DeclarantYearAssessment year = assessment.declarantYears().get(0);
        BigDecimal required = year.holdings().get(0).byDefaultValues().value().value();
        return required.stripTrailingZeros().toPlainString();
    }

    private static Assessment moved(Wording wording, AccountEntry... entries) {
        return wording.check(Accounts.register(Accounts.movements(entries)), slab("2026-02-15"));
    }

    private static AccountEntry purchase() {
        return Accounts.purchase("A", "2026-06-01", "100", 2026);
    }

    private static AccountEntry request(String day, String certificates) {
        return Accounts.from("A", "B", Kind.REPURCHASE_REQUEST, day, certificates);
    }
}
