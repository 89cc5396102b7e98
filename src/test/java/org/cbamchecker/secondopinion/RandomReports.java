package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.facts.ElectricityEvidence;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.OwnEmissions;
import org.cbamchecker.facts.Precursor;
import org.cbamchecker.facts.ReportedGood;
import org.cbamchecker.facts.SourceAddress;
import org.cbamchecker.facts.Verification;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Period;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Row;

/** Emissions reports whose goods are made from each other's goods, sometimes in a circle. */
final class RandomReports {
    private static final String[] UPSTREAM = {
        "72071210",
        "72011011",
        "26011200",
        "25231000",
        "28141000",
        "28080000",
        "76012030",
        "28041000",
        "72041000",
        "25070080",
        "72021120"
    };
    private static final String[] COUNTRIES = {"DZ", "CN", "IN", "UA", "TW", "FK", "DE", "EU", "NO", "CH", "unknown"};

    private final Map<String, List<String>> routes = new HashMap<>();

    RandomReports(Rulebook rulebook) {
        for (Row row : rulebook.table("benchmarks").rows()) {
            routes.computeIfAbsent(row.text("CN code"), code -> new ArrayList<>())
                    .add(row.text("Production route"));
        }
    }

    /** One to four reports; goods "g1" are those that were imported, goods "g2" are precursors. */
    List<EmissionsReport> next(String name, List<String> goods, int year, Draws draws) {
        List<CnCode> upstream = new ArrayList<>();
        int reports = draws.between(1, 4);
        for (int i = 0; i < reports; i++) {
            upstream.add(new CnCode(draws.of(UPSTREAM)));
        }
        List<EmissionsReport> made = new ArrayList<>();
        for (int i = 1; i <= reports; i++) {
            List<ReportedGood> reported = new ArrayList<>();
            reported.add(good("g1", new CnCode(draws.from(goods)), precursors(name, 1, upstream, draws), draws));
            // Mostly from later reports, so that the chain ends; otherwise from any, which can close a circle.
            int first = draws.chance(85) ? i + 1 : 1;
            reported.add(good("g2", upstream.get(i - 1), precursors(name, first, upstream, draws), draws));
            made.add(new EmissionsReport(
                    name + "R" + i,
                    name + "I" + draws.between(1, 3),
                    period(year, draws),
                    verification(year, draws),
                    draws.chance(85) ? electricity(draws) : null,
                    reported,
                    new SourceAddress("random", "", i)));
        }
        return made;
    }

    private static List<Precursor> precursors(String name, int first, List<CnCode> upstream, Draws draws) {
        List<Precursor> precursors = new ArrayList<>();
        int most = first > upstream.size() ? 1 : 2;
        for (int i = draws.between(0, most); i > 0; i--) {
            int report = draws.between(Math.min(first, upstream.size()), upstream.size());
            boolean actual = first <= upstream.size() && draws.chance(75);
            CnCode cn = draws.chance(92) ? upstream.get(report - 1) : new CnCode(draws.of(UPSTREAM));
            precursors.add(new Precursor(
                    cn,
                    TaricCodes.next(cn.digits(), draws),
                    draws.number("1", "1.4", "0.95", "1.03", "0.215", "0"),
                    country(draws),
                    claim(name, report, actual, draws)));
        }
        return precursors;
    }

    private static CountryCode country(Draws draws) {
        if (draws.chance(8)) {
            return null;
        }
        String country = draws.chance(70) ? draws.of("DZ", "CN", "IN") : draws.of(COUNTRIES);
        return country.equals("unknown") ? null : new CountryCode(country);
    }

    private static EmissionsClaim claim(String name, int report, boolean actual, Draws draws) {
        if (actual) {
            String missing = draws.chance(4) ? "X" : "";
            return new EmissionsClaim(EmissionsClaim.Basis.ACTUAL, name + "R" + report + missing, "g2");
        }
        // A default claim may still name the report it does not rest on.
        return draws.chance(10)
                ? new EmissionsClaim(EmissionsClaim.Basis.DEFAULT, name + "R" + report, "g2")
                : EmissionsClaim.DEFAULT_VALUES;
    }

    private ReportedGood good(String id, CnCode cn, List<Precursor> precursors, Draws draws) {
        List<String> known = routes.getOrDefault(cn.digits(), List.of(""));
        String route = draws.chance(85) ? draws.from(known) : draws.of("", "(C)", "(C)/(F)", "(K)", "(Z)");
        BigDecimal content = draws.chance(15) ? draws.number("0.75", "1", "0.34") : null;
        return new ReportedGood(id, cn, route, own(draws), content, precursors);
    }

    private static OwnEmissions own(Draws draws) {
        OwnEmissions.IndirectBasis basis = draws.chance(85)
                ? OwnEmissions.IndirectBasis.DEFAULT_FACTOR
                : draws.from(OwnEmissions.IndirectBasis.values());
        if (draws.chance(75)) {
            int decimals = draws.chance(95) ? draws.between(0, 5) : 6;
            BigDecimal indirect = draws.chance(50) ? BigDecimal.ZERO : draws.decimal(1, Math.min(3, decimals));
            return new OwnEmissions.Specific(draws.decimal(4, decimals), indirect, basis);
        }
        var balance = new OwnEmissions.DirectBalance(
                draws.decimal(5000, 0),
                draws.decimal(200, 1),
                draws.decimal(200, 1),
                draws.number("0", "12.5"),
                draws.number("0", "7000"),
                draws.number("0", "40"));
        return new OwnEmissions.Attributed(
                balance, draws.number("0", "333.3"), draws.number("1000", "777", "3"), basis);
    }

    private static Period period(int year, Draws draws) {
        if (draws.chance(85)) {
            return Period.ofYear(year);
        }
        if (draws.chance(10)) {
            return Period.ofYear(year - 2);
        }
        return draws.chance(60)
                ? Period.ofYear(year - 1)
                : new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30));
    }

    private static Verification verification(int year, Draws draws) {
        if (draws.chance(5)) {
            return null;
        }
        LocalDate day = draws.chance(3) ? null : LocalDate.of(year + 1, 2, 1);
        LocalDate last = draws.chance(5) ? LocalDate.of(year + 1, 1, 31) : draws.chance(50) ? day : null;
        Period accreditation = Period.between(LocalDate.of(year, 1, 1), last);
        return new Verification(
                "V", "verifier", draws.mostlyYes(93), day, accreditation, RandomAssurance.next(year, draws));
    }

    private static ElectricityEvidence electricity(Draws draws) {
        Answer[] answers = new Answer[5];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = draws.mostlyYes(92);
        }
        return new ElectricityEvidence(answers[0], answers[1], answers[2], answers[3], answers[4]);
    }
}
