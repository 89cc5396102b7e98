package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.Filings;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.ProcessingInput;
import org.cbamchecker.facts.QuarterlyReport;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.ReportedGood;
import org.cbamchecker.facts.Submission;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Row;
import org.cbamchecker.testing.Lines;

/** Small submissions full of edges: bounds of dates and masses, excluded codes, exempt origins, unknown facts. */
final class RandomSubmissions {
    private static final List<String> EDGE_CODES = List.of(
            "25070080",
            "25070080",
            "25070020",
            "25231000",
            "25239000",
            "25232900",
            "26011200",
            "26011100",
            "27160000",
            "27160000",
            "28041000",
            "28041000",
            "28080000",
            "28141000",
            "28342100",
            "31021019",
            "31051000",
            "31056000",
            "72021120",
            "72022100",
            "72023000",
            "72024110",
            "72025000",
            "72026000",
            "72027000",
            "72028000",
            "72029100",
            "72029980",
            "72041000",
            "72044990",
            "72071210",
            "72081000",
            "72083700",
            "73082000",
            "73082010",
            "73181210",
            "73181542",
            "73269098",
            "76012030",
            "76020000",
            "76042100",
            "94061000",
            "01012100");
    /** Prefabricated buildings of wood: not listed, but perhaps made from what is. */
    private static final String PROCESSED = "94061000";

    private static final List<String> ORIGINS = List.of(
            "DZ", "CN", "IN", "TW", "TR", "RS", "UA", "AL", "TH", "RU", "BR", "SM", "FK", "US", "GB", "XI", "NO", "CH",
            "IS", "LI", "XC", "XL", "DE", "FR", "EU");
    private static final String[] DAYS_AND_MONTHS = {
        "01-01", "03-31", "04-01", "06-30", "07-01", "09-30", "10-01", "12-31", "10-19", "10-20"
    };
    private static final String[] KILOGRAMS = {
        "50000",
        "50000.000",
        "49999.999",
        "50000.001",
        "25000",
        "25000",
        "45000",
        "44999.999",
        "100000",
        "1000",
        "1",
        "0.001",
        "30000",
        "20000"
    };

    private static final String[] INPUTS = {
        "72081000",
        "72083700",
        "76012030",
        "72041000",
        "28141000",
        "31056000",
        "26011200",
        "25070080",
        "25231000",
        "25239000"
    };

    private final List<String> codes;
    private final RandomReports reports;
    private final RandomPayments payments = new RandomPayments();
    private final RandomFilings filings = new RandomFilings();
    private final RandomPersons persons = new RandomPersons();
    private final RandomDossiers dossiers;

    RandomSubmissions(Rulebook rulebook) {
        codes = new ArrayList<>();
        for (Row row : rulebook.table("cn-codes").rows()) {
            codes.add(row.text("CN code"));
        }
        reports = new RandomReports(rulebook);
        dossiers = new RandomDossiers(rulebook);
    }

    /**
     * The next submission.
     *
     * @param name begins every id and EORI number in it, so that submissions can be put together
     */
    Submission next(String name, SplittableRandom random) {
        Draws draws = new Draws(random);
        int year = draws.chance(55) ? 2026 : Integer.parseInt(draws.of("2025", "2026", "2027", "2027", "2028", "2031"));
        List<String> goods = goods(draws);
        List<EmissionsReport> found = draws.chance(55) ? reports.next(name, goods, year, draws) : List.of();
        int importers = draws.between(1, 3);
        List<ImportLine> lines = new ArrayList<>();
        for (int i = draws.between(1, 6); i > 0; i--) {
            lines.add(line(name, i, draws.between(1, importers), year, draws.from(goods), found, draws));
        }
        Register register = new Register(
                persons.importers(name, importers, year, draws),
                persons.representatives(name, year, draws),
                RandomAssurance.installations(name, year, draws),
                found,
                payments.next(name, lines, found, draws),
                filings(name, importers, year, new Drawn(lines, found), draws));
        return new Submission(name, year, register, lines, List.of());
    }

    /** What was drawn before the filings. */
    private record Drawn(List<ImportLine> lines, List<EmissionsReport> reports) {}

    private Filings filings(String name, int importers, int year, Drawn drawn, Draws draws) {
        Filings filed = draws.chance(50) ? filings.next(name, drawn.lines(), draws) : Filings.NONE;
        List<String> others = new ArrayList<>();
        filed.declarations().forEach(each -> others.add(each.declarant() + "/" + each.year()));
        for (int i = 1; i <= importers; i++) {
            others.add(RandomPersons.importer(name, i));
        }
        others.add(name + "P1");
        List<QuarterlyReport> quarterly = RandomQuarterlyReports.next(drawn.lines(), draws);
        quarterly.forEach(each -> others.add(each.declarant() + "/" + each.quarter()));
        return new Filings(
                dossiers.applications(name, importers, draws),
                dossiers.delegated(filed.declarations(), draws),
                quarterly,
                filed.account(),
                both(filed.decisions(), persons.decisions(name, importers, year, draws)),
                dossiers.contents(drawn.reports(), others, draws));
    }

    private static List<AuthorityDecision> both(List<AuthorityDecision> some, List<AuthorityDecision> others) {
        List<AuthorityDecision> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }

    /** Mostly any; sometimes clay whose calcination may be open, beside a product that is not listed. */
    private List<String> goods(Draws draws) {
        if (draws.chance(4)) {
            return List.of("25070080", PROCESSED);
        }
        List<String> goods = new ArrayList<>();
        for (int i = draws.between(1, 3); i > 0; i--) {
            goods.add(draws.chance(50) ? draws.from(codes) : draws.from(EDGE_CODES));
        }
        return goods;
    }

    private ImportLine line(
            String name, int number, int importer, int year, String cn, List<EmissionsReport> reports, Draws draws) {
        LocalDate accepted = day(year, draws);
        Lines line = Lines.line(name + "L" + number)
                .importer(RandomPersons.importer(name, importer))
                .cn(cn)
                .on(accepted)
                .taric(TaricCodes.next(cn, draws));
        persons.release(line, name, importer, accepted, draws);
        line.origin(draws.from(draws.chance(70) ? ORIGINS.subList(0, 16) : ORIGINS));
        BigDecimal quantity = draws.chance(60) ? new BigDecimal(draws.of(KILOGRAMS)) : draws.decimal(60000, 3);
        if (cn.equals("27160000")) {
            line.megawattHours(quantity.toString());
            if (draws.chance(40)) {
                line.capacity(persons.capacity(accepted, draws));
            }
        } else {
            line.kilograms(quantity);
        }
        if (cn.equals("25070080")) {
            line.calcined(draws.from(Answer.values()));
        }
        line.customsValue(draws.number("null", "null", "null", "1000", "100000"));
        if (draws.chance(8)) {
            line.production(draws.from(ORIGINS));
        }
        if (!reports.isEmpty() && draws.chance(65)) {
            claim(line, cn, reports, draws);
        }
        if (cn.equals(PROCESSED) && draws.chance(60)) {
            String used = draws.of("72081000", "72081000", "25070080", "25231000", "25239000");
            line.procedure("4051").input(input(used, "CN", draws.number("0.5", "40", "60"), draws));
        }
        return circumstances(line, draws).build();
    }

    /** Mostly a report about the same good, and sometimes one that is not there. */
    private static void claim(Lines line, String cn, List<EmissionsReport> reports, Draws draws) {
        for (EmissionsReport report : reports) {
            for (ReportedGood good : report.goods()) {
                if (good.cn().digits().equals(cn) && draws.chance(85)) {
                    line.actual(report.id(), good.id());
                    return;
                }
            }
        }
        String missing = draws.chance(15) ? "X" : "";
        line.actual(draws.from(reports).id() + missing, draws.of("g1", "g2"));
    }

    private static Lines circumstances(Lines line, Draws draws) {
        if (draws.chance(80)) {
            return line;
        }
        line.military(draws.mostlyNo(80)).returned(draws.mostlyNo(75)).shelfOrEez(draws.mostlyNo(65));
        line.intrinsicValue(draws.number("null", "null", "150", "150.00", "150.001", "149.99", "151"));
        line.procedure(
                draws.of("4000", "4000", "4051", "4051", "4021", "6121", "5100", "5300", "7100", "4071", "40", ""));
        if (draws.chance(10)) {
            line.territory(draws.of("Büsingen", "Heligoland", "Livigno"));
        }
        for (int i = draws.chance(45) ? draws.between(1, 2) : 0; i > 0; i--) {
            line.input(input(draws.of(INPUTS), draws.from(ORIGINS), draws.number("0.5", "10", "40", "60"), draws));
        }
        return line;
    }

    private static ProcessingInput input(String cn, String origin, BigDecimal tonnes, Draws draws) {
        Answer calcined = cn.equals("25070080") ? draws.from(Answer.values()) : Answer.UNKNOWN;
        return new ProcessingInput(
                new CnCode(cn), TaricCodes.next(cn, draws), calcined, new CountryCode(origin), tonnes);
    }

    private static LocalDate day(int year, Draws draws) {
        int around = draws.chance(90) ? year : year + 1;
        return draws.chance(60)
                ? LocalDate.parse(around + "-" + draws.of(DAYS_AND_MONTHS))
                : LocalDate.ofYearDay(around, draws.between(1, 365));
    }
}
