package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.cbamchecker.facts.AccountEntry;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.facts.Filings;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.SourceAddress;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;
import org.cbamchecker.law.Quantity;

/** What importers filed and moved on their accounts, with movements that cannot be. */
final class RandomFilings {
    private static final SourceAddress NOWHERE = new SourceAddress("random", "", 0);
    private static final String[] DAYS = {
        "2026-06-30", "2027-01-31", "2027-02-01", "2027-03-31", "2027-06-30", "2027-07-01", "2027-09-30", "2027-10-01",
        "2027-10-31", "2027-11-01", "2027-12-31", "2028-03-31", "2028-05-31", "2028-09-30", "2028-10-31", "2028-11-01"
    };
    private static final String[] NUMBERS = {"0", "1", "10", "50", "100", "100", "500", "2000", "100000"};

    Filings next(String name, List<ImportLine> lines, Draws draws) {
        TreeSet<String> importers = new TreeSet<>();
        lines.forEach(line -> importers.add(line.parties().importer().value()));
        List<AccountEntry> account = new ArrayList<>();
        List<FiledDeclaration> declarations = new ArrayList<>();
        List<AuthorityDecision> decisions = new ArrayList<>();
        for (String importer : importers) {
            for (int i = draws.chance(30) ? draws.between(1, 2) : 0; i > 0; i--) {
                decisions.add(decision(importer, name + importer + "E" + i, draws));
            }
            account.addAll(draws.chance(75) ? account(importer, draws) : List.of());
            declarations.addAll(draws.chance(50) ? declarations(importer, lines, draws) : List.of());
        }
        return new Filings(List.of(), declarations, List.of(), account, decisions, List.of());
    }

    private static AuthorityDecision decision(String importer, String id, Draws draws) {
        LocalDate notified = LocalDate.parse(draws.of("2026-05-15", "2026-12-31", "2027-10-15", "2028-10-15"));
        LocalDate settled = draws.chance(40) ? null : notified.plusMonths(1).plusDays(draws.between(-1, 1));
        return new AuthorityDecision(
                id,
                new Eori(importer),
                draws.from(AuthorityDecision.Kind.values()),
                Integer.parseInt(draws.of("0", "2026", "2027", "2028")),
                notified,
                new AuthorityDecision.Demand(
                        number(draws), number(draws), draws.chance(50) ? null : notified.plusMonths(1), settled),
                draws.from(AuthorityDecision.Cause.values()),
                NOWHERE);
    }

    static Authorisation authorisation(Draws draws) {
        if (draws.chance(25)) {
            return null;
        }
        var status = draws.chance(70) ? Authorisation.Status.AUTHORISED : draws.from(Authorisation.Status.values());
        return new Authorisation(
                draws.of("", "A-1", "A-1", "A-2"),
                status,
                draws.chance(40) ? null : LocalDate.parse(draws.of("2026-03-31", "2026-04-01", "2025-11-20")),
                draws.chance(60) ? null : LocalDate.parse(draws.of("2026-04-30", "2027-03-31")),
                draws.chance(10) ? null : LocalDate.parse(draws.of("2026-01-01", "2026-05-02", "2027-06-30")),
                draws.chance(85) ? null : LocalDate.parse(draws.of("2027-06-30", "2027-12-31")));
    }

    private static List<AccountEntry> account(String importer, Draws draws) {
        List<AccountEntry> entries = new ArrayList<>();
        for (int i = draws.between(1, 3); i > 0; i--) {
            entries.add(entry(importer, "P" + i, AccountEntry.Kind.PURCHASE, "", draws));
        }
        for (int i = draws.between(0, 4); i > 0; i--) {
            AccountEntry.Kind kind = draws.from(AccountEntry.Kind.values());
            boolean names = kind != AccountEntry.Kind.PURCHASE && draws.chance(60);
            entries.add(entry(importer, "M" + i, kind, names ? "P" + draws.between(1, 3) : "", draws));
        }
        if (draws.chance(20)) {
            entries.removeIf(entry -> entry.kind() == AccountEntry.Kind.PURCHASE);
        }
        return entries;
    }

    private static AccountEntry entry(
            String importer, String id, AccountEntry.Kind kind, String purchase, Draws draws) {
        return new AccountEntry(
                id,
                new AccountEntry.Holder(new Eori(importer), draws.of("", "A-1", "A-1")),
                kind,
                LocalDate.parse(draws.of(DAYS)),
                new BigDecimal(draws.of(NUMBERS)),
                draws.number("null", "75.36", "80", "80.00"),
                Integer.parseInt(draws.of("0", "2026", "2026", "2027", "2028")),
                purchase,
                NOWHERE);
    }

    private static List<FiledDeclaration> declarations(String importer, List<ImportLine> lines, Draws draws) {
        List<FiledDeclaration> declarations = new ArrayList<>();
        int lineYear = lines.get(0).year();
        for (int i = draws.between(1, 2); i > 0; i--) {
            int year = draws.chance(60) ? lineYear : draws.between(2026, 2028);
            List<FiledDeclaration.Good> goods = new ArrayList<>();
            for (ImportLine line : draws.chance(85) ? lines : List.<ImportLine>of()) {
                if (line.parties().importer().value().equals(importer) && draws.chance(85)) {
                    goods.add(good("" + goods.size(), line, draws));
                }
            }
            declarations.add(declaration(importer, year, goods, draws));
        }
        return declarations;
    }

    private static FiledDeclaration declaration(
            String importer, int year, List<FiledDeclaration.Good> goods, Draws draws) {
        return new FiledDeclaration(
                new Eori(importer),
                year,
                draws.chance(15) ? null : LocalDate.of(year + 1, draws.between(5, 10), 15),
                draws.chance(85) ? null : new Eori("DE1"),
                draws.chance(80) ? null : new CountryCode(draws.of("DE", "CH", "GB")),
                draws.chance(20) ? null : new FiledDeclaration.Totals(number(draws), number(draws), figures(draws)),
                goods,
                NOWHERE);
    }

    private static FiledDeclaration.Figures figures(Draws draws) {
        return new FiledDeclaration.Figures(null, number(draws), number(draws), number(draws), number(draws));
    }

    private static BigDecimal number(Draws draws) {
        return draws.number("null", "null", "0", "0", "1", "1.0", "40.5", "81", "100", "1000", "2000");
    }

    private static FiledDeclaration.Good good(String id, ImportLine line, Draws draws) {
        CountryCode origin = draws.chance(90) ? line.provenance().origin() : new CountryCode("TR");
        EmissionsClaim.Basis basis =
                draws.chance(70) ? line.claim().basis() : draws.from(EmissionsClaim.Basis.values());
        return new FiledDeclaration.Good(
                id,
                draws.chance(50) ? line.id() : "",
                new FiledDeclaration.Kind(line.good().cn(), origin, basis),
                draws.chance(80) ? line.quantity() : draws.chance(50) ? null : new Quantity.Mass(BigDecimal.TEN),
                figures(draws),
                "",
                draws.from(Answer.values()));
    }
}
