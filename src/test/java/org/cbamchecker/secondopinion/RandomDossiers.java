package org.cbamchecker.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.facts.Application;
import org.cbamchecker.facts.DocumentContent;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.facts.ReportedGood;
import org.cbamchecker.facts.SourceAddress;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Row;

/** Applications, delegates, and what documents hold or lack. */
final class RandomDossiers {
    private final List<Row> items;

    RandomDossiers(Rulebook rulebook) {
        items = rulebook.table("required-contents").rows();
    }

    List<Application> applications(String name, int importers, Draws draws) {
        List<Application> applications = new ArrayList<>();
        for (int i = 1; i <= importers; i++) {
            if (draws.chance(35)) {
                applications.add(application(RandomPersons.importer(name, i), draws));
            }
        }
        return applications;
    }

    private static Application application(String applicant, Draws draws) {
        LocalDate lodged = day(draws.of("null", "2025-06-14", "2025-06-15", "2026-01-01", "2026-03-31"));
        LocalDate asked = draws.chance(50) ? null : LocalDate.of(2026, 2, 1);
        var dates = new Application.Dates(
                lodged,
                lodged == null || draws.chance(30) ? null : lodged.plusDays(draws.between(119, 181)),
                asked,
                asked == null || draws.chance(30) ? null : asked.plusDays(draws.between(29, 31)));
        return new Application(
                new Eori(applicant),
                new CountryCode(draws.of("DE", "DE", "FR", "NL")),
                dates,
                day(draws.of("null", "2010-05-05", "2023-01-01", "2023-01-02", "2024-01-01", "2024-01-02")),
                guarantee(draws),
                new SourceAddress("random", "", 1));
    }

    private static LocalDate day(String text) {
        return text.equals("null") ? null : LocalDate.parse(text);
    }

    private static Application.Guarantee guarantee(Draws draws) {
        if (draws.chance(40)) {
            return null;
        }
        LocalDate asked = draws.chance(50) ? null : LocalDate.of(2026, 7, 31);
        LocalDate adjusted =
                asked == null || draws.chance(30) ? null : asked.plusMonths(2).plusDays(draws.between(-1, 1));
        return new Application.Guarantee(
                draws.number("null", "0", "100", "5000", "100000", "9000000"), asked, adjusted);
    }

    /** The same declarations, some of them filed by others. */
    List<FiledDeclaration> delegated(List<FiledDeclaration> declarations, Draws draws) {
        List<FiledDeclaration> delegated = new ArrayList<>();
        for (FiledDeclaration each : declarations) {
            boolean by = draws.chance(30);
            String seat = draws.of("null", "DE", "CH");
            delegated.add(new FiledDeclaration(
                    each.declarant(),
                    each.year(),
                    each.filedOn(),
                    by ? new Eori("ZZ1") : null,
                    by && !seat.equals("null") ? new CountryCode(seat) : null,
                    each.totals(),
                    each.goods(),
                    each.source()));
        }
        return delegated;
    }

    /** What is stated of documents: of most nothing, of others most items. */
    List<DocumentContent> contents(List<EmissionsReport> reports, List<String> others, Draws draws) {
        List<DocumentContent> contents = new ArrayList<>();
        for (EmissionsReport report : reports) {
            for (Row item : draws.chance(25) ? items : List.<Row>of()) {
                if (item.text("Of").equals("document")) {
                    add(contents, item, report.id(), "", draws);
                } else {
                    for (ReportedGood good : report.goods()) {
                        add(contents, item, report.id(), good.id(), draws);
                    }
                }
            }
        }
        for (String other : others) {
            for (Row item : draws.chance(30) ? items : List.<Row>of()) {
                add(contents, item, other, "", draws);
            }
        }
        return contents;
    }

    private static void add(List<DocumentContent> contents, Row item, String document, String good, Draws draws) {
        Answer given = draws.chance(93) ? Answer.YES : draws.from(Answer.values());
        DocumentContent.Kind kind =
                switch (item.text("Kind")) {
                    case "application" -> DocumentContent.Kind.APPLICATION;
                    case "emissions report" -> DocumentContent.Kind.EMISSIONS_REPORT;
                    case "verification report" -> DocumentContent.Kind.VERIFICATION_REPORT;
                    case "carbon price evidence" -> DocumentContent.Kind.CARBON_PRICE_EVIDENCE;
                    case "declaration records" -> DocumentContent.Kind.DECLARATION_RECORDS;
                    case "quarterly report" -> DocumentContent.Kind.QUARTERLY_REPORT;
                    default -> null;
                };
        if (kind != null) {
            contents.add(new DocumentContent(kind, document, good, item.text("Item"), given, ""));
        }
    }
}
