package org.cbamchecker.wordings;

import static org.cbamchecker.testing.Lines.line;
import static org.cbamchecker.wordings.Matters.first;
import static org.cbamchecker.wordings.Matters.raised;
import static org.cbamchecker.wordings.Matters.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.facts.Application;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.facts.Authorisation.Status;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.facts.Filings;
import org.cbamchecker.facts.Importer;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.SourceAddress;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;
import org.cbamchecker.testing.Accounts;
import org.cbamchecker.testing.Lines;

/** Articles 4, 5, 11, 17, 25a and 27: who may import, who files, and which patterns are looked into. */
final class PersonMatters {
    private static final SourceAddress NOWHERE = new SourceAddress("test", "", 0);
    private static final CountryCode GERMANY = new CountryCode("DE");

    private PersonMatters() {}

    static Matters all() {
        return new Matters()
                .add(
                        "importer-of-thirty-tonnes",
                        wording -> duty(wording.check(withStatus(Status.NONE), thirtyTonnes())))
                .add(
                        "release-without-authorisation",
                        wording -> raised(wording.check(withStatus(Status.NONE), thirtyTonnes()), "NOT-AUTHORISED"))
                .add(
                        "representative-of-thirty-tonnes",
                        wording -> duty(wording.check(
                                withStatus(Status.NONE), thirtyTonnes().representative("DE2"))))
                .add(
                        "application-not-decided-on",
                        wording -> raised(
                                wording.check(Accounts.register(Filings.NONE, applied("2026-02-10")), sixtyTonnes()),
                                "APPLICATION-PENDING",
                                "APPLICATION-TOO-LATE"))
                .add(
                        "application-in-another-member-state",
                        wording -> raised(
                                wording.check(application("AT", "1000000"), sixtyTonnes()),
                                "APPLICATION-IN-OTHER-MEMBER-STATE"))
                .add(
                        "guarantee-for-what-is-owed",
                        wording -> raised(
                                wording.checkWithFigures(application("DE", "10000"), sixtyTonnes()),
                                "GUARANTEE-TOO-LOW",
                                "GUARANTEE-TOO-LOW-FOR-ALL-EMISSIONS"))
                .add(
                        "declaration-by-a-delegate",
                        wording -> raised(
                                wording.check(Accounts.register(Accounts.declared(byDelegate())), sixtyTonnes()),
                                "DECLARATION-DELEGATED",
                                "DELEGATION-NOT-PROVIDED-FOR"))
                .add(
                        "three-small-consignments-in-a-day",
                        wording -> raised(
                                wording.check(consignment("L1"), consignment("L2"), consignment("L3")),
                                "SMALL-CONSIGNMENTS-SPLIT"))
                .add("group-below-the-threshold", PersonMatters::group)
                .add("neighbouring-code", PersonMatters::neighbouringCode);
    }

    private static String duty(Assessment assessment) {
        return words(first(assessment).release().duty());
    }

    private static Lines thirtyTonnes() {
        return line("L").tonnes("30");
    }

    private static Lines sixtyTonnes() {
        return line("L").cn("7207 12 10").on("2026-02-15").tonnes("60");
    }

    private static Register withStatus(Status status) {
        return Accounts.register(Filings.NONE, new Authorisation("", status, null, null, null));
    }

    private static Authorisation applied(String day) {
        return new Authorisation("", Status.APPLIED, LocalDate.parse(day), null, null);
    }

    /** An application of a company founded a year ago, with a guarantee in euro. */
    private static Register application(String memberState, String guarantee) {
        var application = new Application(
                new Eori(Accounts.HOLDER),
                new CountryCode(memberState),
                new Application.Dates(LocalDate.of(2026, 2, 10), null, null, null),
                LocalDate.of(2025, 1, 1),
                new Application.Guarantee(new BigDecimal(guarantee), null, null),
                NOWHERE);
        return Accounts.register(
                new Filings(List.of(application), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static FiledDeclaration byDelegate() {
        return new FiledDeclaration(
                new Eori(Accounts.HOLDER),
                2026,
                LocalDate.of(2027, 5, 20),
                new Eori("DE9"),
                GERMANY,
                null,
                List.of(),
                NOWHERE);
    }

    private static Lines consignment(String id) {
        return line(id).tonnes("0.05").intrinsicValue(new BigDecimal("140")).supplier("One Seller");
    }

    /** Three importers of a group with 20 t each. */
    private static String group(Wording wording) {
        List<Importer> importers = List.of("DE1", "DE2", "DE3").stream()
                .map(eori -> new Importer(new Eori(eori), eori, GERMANY, "North", null, null))
                .toList();
        Register register = new Register(importers, List.of(), List.of(), List.of(), List.of());
        Assessment assessment = wording.check(
                register,
                line("L1").importer("DE1").tonnes("20"),
                line("L2").importer("DE2").tonnes("20"),
                line("L3").importer("DE3").tonnes("20"));
        return raised(assessment, "SPLIT-WITHIN-GROUP");
    }

    /** Screws give way to nails. */
    private static String neighbouringCode(Wording wording) {
        return raised(
                wording.check(
                        line("L1").cn("7318 15 42").on("2026-01-15").tonnes("100"),
                        line("L2").cn("7317 00 80").on("2026-10-15").tonnes("90")),
                "NEIGHBOUR-CODE-SHIFT");
    }
}
