package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.facts.Assurance;
import org.cbamchecker.facts.Installation;
import org.cbamchecker.facts.InstallationRegistration;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CountryCode;

/** What verifications say of themselves, and what the registry holds of installations. */
final class RandomAssurance {
    private static final String[] SECTORS = {
        "iron and steel",
        "Aluminium",
        "Cement",
        "Fertilisers",
        "Hydrogen",
        "Electricity",
        "Iron or steel products",
        "Paper"
    };
    private static final List<String> ALL_SECTORS =
            List.of("Iron and steel", "Aluminium", "Cement", "Fertilisers", "Hydrogen", "Electricity");

    private RandomAssurance() {}

    static Assurance next(int year, Draws draws) {
        if (draws.chance(30)) {
            return Assurance.NOT_STATED.with(misstatements(draws));
        }
        return new Assurance(
                accreditation(year, draws),
                visit(year, draws),
                draws.chance(60) ? Assurance.Conclusion.SATISFACTORY : draws.from(Assurance.Conclusion.values()),
                draws.mostlyNo(85),
                draws.mostlyYes(85),
                misstatements(draws));
    }

    private static Assurance.Accreditation accreditation(int year, Draws draws) {
        List<String> sectors = draws.chance(60)
                ? ALL_SECTORS
                : draws.chance(30) ? List.of() : List.of(draws.of(SECTORS), draws.of(SECTORS));
        LocalDate asked = draws.chance(20)
                ? null
                : LocalDate.parse(draws.of(
                        "2026-09-10", "2026-11-01", "2026-11-02", (year + 1) + "-02-01", (year + 1) + "-02-02"));
        return new Assurance.Accreditation(draws.of("", "A-1", "A-1"), sectors, draws.mostlyYes(85), asked);
    }

    private static Assurance.SiteVisit visit(int year, Draws draws) {
        int before = draws.between(-1, 3);
        LocalDate last = draws.chance(30)
                ? null
                : LocalDate.of(year - draws.between(0, 6), 1, 1).minusDays(1);
        return new Assurance.SiteVisit(
                draws.from(Assurance.VisitKind.values()),
                null,
                last,
                before < 0 ? null : before,
                draws.mostlyNo(60),
                draws.of("", "", "Closed by the authorities"));
    }

    private static List<Assurance.Misstatement> misstatements(Draws draws) {
        List<Assurance.Misstatement> misstatements = new ArrayList<>();
        for (int i = draws.chance(30) ? draws.between(1, 3) : 0; i > 0; i--) {
            BigDecimal emissions = draws.number("0", "0.001", "-0.001", "0.05", "-0.2", "3");
            misstatements.add(new Assurance.Misstatement(
                    draws.of("g1", "g1", "g2"), emissions, draws.number("null", "0", "0.0005", "-0.05", "2")));
        }
        return misstatements;
    }

    static List<Installation> installations(String name, int year, Draws draws) {
        List<Installation> installations = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            if (draws.chance(70)) {
                installations.add(new Installation(
                        name + "I" + i, "Works", "Operator", new CountryCode("CN"), registration(year, draws)));
            }
        }
        return installations;
    }

    private static InstallationRegistration registration(int year, Draws draws) {
        if (draws.chance(20)) {
            return InstallationRegistration.NOT_STATED;
        }
        var place = new InstallationRegistration.Place(
                draws.of("", "Street 1", "Street 1", "Street 1"),
                draws.of("", "CNSHA", "CNSHA", "CNSHA"),
                draws.of("", "31.230400", "31.230400", "31.23", "31"),
                draws.of("121.473700", "121.473700", "121.4737001", "121.47370"));
        LocalDate notified = draws.chance(10) ? null : LocalDate.of(year - draws.between(0, 6), 6, 30);
        LocalDate split = draws.chance(80) ? null : LocalDate.of(2025, 1, 1);
        return new InstallationRegistration(
                draws.of("", "R-1", "R-1", "R-1"),
                draws.of("", "O-1", "O-1", "O-1"),
                place,
                draws.of("", "steel", "steel", "steel"),
                notified,
                new InstallationRegistration.Shape(draws.from(Answer.values()), split, draws.from(Answer.values())));
    }
}
