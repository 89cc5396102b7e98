package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.facts.Authorisation.Status;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.facts.CapacityAllocation;
import org.cbamchecker.facts.Delivery;
import org.cbamchecker.facts.Importer;
import org.cbamchecker.facts.Representative;
import org.cbamchecker.facts.SourceAddress;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;
import org.cbamchecker.testing.Lines;

/** Importers, representatives and decisions about them, and what lines say of documents and deliveries. */
final class RandomPersons {
    private static final String[] CODES = {
        "Y128", "Y128", "Y128", "Y134", "Y135", "Y136", "Y137", "Y137", "Y237", "Y238", "Y422", "Y423", "N380"
    };
    private static final String[] SEATS = {"DE", "DE", "FR", "NL", "CH", "US"};
    private static final String[] KNOWN_DAYS = {"null", "01-01", "03-31", "04-01", "06-30", "10-01"};

    static String importer(String name, int number) {
        return "XX" + name + number;
    }

    static String representative(String name) {
        return "YY" + name;
    }

    List<Importer> importers(String name, int number, int year, Draws draws) {
        List<Importer> importers = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            if (draws.chance(55)) {
                BigDecimal expected = draws.number("null", "null", "0", "0.001", "5", "25", "60");
                String eori = importer(name, i);
                importers.add(new Importer(
                        new Eori(eori),
                        "One",
                        new CountryCode(draws.of(SEATS)),
                        "",
                        authorisation(eori, year, draws),
                        expected));
            }
        }
        return importers;
    }

    List<Representative> representatives(String name, int year, Draws draws) {
        String eori = representative(name);
        return draws.chance(70)
                ? List.of(new Representative(
                        new Eori(eori), "Two", new CountryCode(draws.of(SEATS)), authorisation(eori, year, draws)))
                : List.of();
    }

    private static Authorisation authorisation(String eori, int year, Draws draws) {
        if (draws.chance(40)) {
            return RandomFilings.authorisation(draws);
        }
        Status status = draws.chance(45) ? Status.AUTHORISED : draws.from(Status.values());
        LocalDate from = day(year, draws);
        LocalDate to = from == null || draws.chance(60) ? null : from.plusDays(draws.between(0, 200));
        return new Authorisation(
                account(eori, draws), status, day(draws.chance(80) ? 2026 : 2025, draws), day(year, draws), from, to);
    }

    private static String account(String eori, Draws draws) {
        int kind = draws.between(1, 10);
        return kind == 1 ? "" : kind == 2 ? "ACCOUNT-" + eori : usual(eori);
    }

    /** Of the usual form, and different for different numbers as a rule. */
    private static String usual(String eori) {
        return String.format(Locale.ROOT, "CBAM-DE-2026-AAA%011d", Math.abs((long) eori.hashCode()));
    }

    private static LocalDate day(int year, Draws draws) {
        String day = draws.of(KNOWN_DAYS);
        return day.equals("null") ? null : LocalDate.parse(year + "-" + day);
    }

    List<AuthorityDecision> decisions(String name, int importers, int year, Draws draws) {
        List<AuthorityDecision> decisions = new ArrayList<>();
        for (int i = draws.chance(25) ? draws.between(1, 2) : 0; i > 0; i--) {
            LocalDate notified = day(year, draws);
            if (notified != null) {
                decisions.add(new AuthorityDecision(
                        name + "D" + i,
                        new Eori(importer(name, draws.between(1, importers))),
                        draws.chance(60) ? AuthorityDecision.Kind.THRESHOLD_EXCEEDED : AuthorityDecision.Kind.REFUSAL,
                        year,
                        notified,
                        new AuthorityDecision.Demand(null, null, null, null),
                        AuthorityDecision.Cause.NOT_STATED,
                        new SourceAddress("random", "", i)));
            }
        }
        return decisions;
    }

    /** What a line says of its release. */
    void release(Lines line, String name, int importer, LocalDate accepted, Draws draws) {
        line.mrn(draws.of("26DE", "26FR", "26AT", "MRN-"));
        if (draws.chance(15)) {
            line.representative(representative(name));
        }
        if (draws.chance(12)) {
            line.dispatch(draws.of("NO", "IS", "CH", "DZ"));
        }
        for (int i = draws.chance(35) ? draws.between(1, 2) : 0; i > 0; i--) {
            line.document(draws.of(CODES), reference(name, importer, draws));
        }
        if (draws.chance(8)) {
            LocalDate received = draws.chance(75) ? accepted : null;
            LocalDate declared = draws.chance(70) ? accepted.plusDays(draws.between(29, 31)) : null;
            line.delivery(new Delivery(draws.mostlyYes(90), received, declared));
        }
    }

    CapacityAllocation capacity(LocalDate accepted, Draws draws) {
        LocalDate filed = draws.chance(70) ? accepted.plusDays(draws.between(27, 32)) : null;
        return new CapacityAllocation(draws.from(Answer.values()), filed);
    }

    private static String reference(String name, int importer, Draws draws) {
        return switch (draws.between(1, 8)) {
            case 1 -> "";
            case 2 -> "SOMETHING";
            case 3 -> usual(representative(name));
            case 4 -> usual(importer(name, 1));
            default -> usual(importer(name, importer));
        };
    }
}
