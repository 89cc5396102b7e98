package org.cbamchecker.report.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cbamchecker.findings.AccountPosition;
import org.cbamchecker.findings.Deadline;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.DeclarationDifference;
import org.cbamchecker.findings.Holding;
import org.cbamchecker.findings.PenaltyExposure;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Euro;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.report.office.Cell;
import org.cbamchecker.report.office.Column;
import org.cbamchecker.report.office.Look;
import org.cbamchecker.report.office.Paper;
import org.cbamchecker.report.office.Place;
import org.cbamchecker.report.office.TableSheet;
import org.cbamchecker.report.office.WorkbookFile;

/** What is said of declarants' years: sums, holdings, account, filed declaration, deadlines and penalties. */
final class DeclarantSheets {
    private final WorkbookFile workbook;
    private final PaperWords words;
    private final Cited cited;
    private final TableSheet<DeclarantYearAssessment> declarants;
    private final TableSheet<Of<Holding>> holdings;
    private final TableSheet<Of<AccountPosition.Year>> accounts;
    private final TableSheet<Of<DeclarationDifference>> differences;
    private final TableSheet<Of<Deadline>> deadlines;
    private final TableSheet<Of<PenaltyExposure>> penalties;

    DeclarantSheets(WorkbookFile workbook, PaperWords words, Cited cited) {
        this.workbook = workbook;
        this.words = words;
        this.cited = cited;
        declarants = workbook.table(words.text("paper.sheet.declarants"), declarantColumns(), 1, Paper.A3_LANDSCAPE);
        holdings = table("paper.sheet.holdings", holdingColumns());
        deadlines = table("paper.sheet.deadlines", deadlineColumns());
        penalties = table("paper.sheet.penalties", penaltyColumns());
        accounts = table("paper.sheet.accounts", accountColumns());
        differences = table("paper.sheet.differences", differenceColumns());
    }

    /** Something said of a declarant's year, and the row of that year. */
    private record Of<T>(DeclarantYearAssessment year, Place declarant, T item) {}

    private <T> TableSheet<Of<T>> table(String key, List<Column<Of<T>>> own) {
        List<Column<Of<T>>> columns = new ArrayList<>(List.of(
                words.column("paper.column.declarant", 21, Look.TEXT, row -> Cell.text(
                                row.year().subject().declarant())
                        .to(row.declarant())),
                words.column(
                        "paper.column.year",
                        8,
                        Look.YEAR,
                        row -> Cell.number(row.year().subject().year()))));
        columns.addAll(own);
        return workbook.table(words.text(key), columns, 2, Paper.A4_LANDSCAPE);
    }

    private List<Column<DeclarantYearAssessment>> declarantColumns() {
        List<Column<DeclarantYearAssessment>> columns = new ArrayList<>(List.of(
                words.column(
                        "paper.column.declarant",
                        21,
                        Look.TEXT,
                        year -> Cell.text(year.subject().declarant())),
                words.column("paper.column.name", 30, Look.WRAPPED, year -> Figures.submitted(year.name())),
                words.column(
                        "paper.column.declares-for",
                        21,
                        Look.WRAPPED,
                        year -> Figures.lines(year.importers().stream())),
                words.column(
                        "paper.column.year",
                        8,
                        Look.YEAR,
                        year -> Cell.number(year.subject().year()))));
        columns.addAll(
                new TotalsColumns(words).of(DeclarantYearAssessment::totals, DeclarantYearAssessment::canSurrender));
        columns.add(words.column(
                "paper.column.open-because",
                37,
                Look.WRAPPED,
                year -> Figures.reasons(year.totals().toSurrender())));
        return columns;
    }

    private List<Column<Of<Holding>>> holdingColumns() {
        return List.of(
                words.column(
                        "paper.column.quarter",
                        10,
                        Look.TEXT,
                        row -> Cell.text(row.item().quarter().toString())),
                words.column(
                        "paper.column.held-on",
                        12,
                        Look.DAY,
                        row -> Cell.day(row.item().on())),
                certificates("paper.column.by-default-values", Holding::byDefaultValues),
                certificates("paper.column.by-last-year", Holding::byLastYear),
                certificates("paper.column.required", Holding::required),
                certificates("paper.column.held", Holding::held),
                words.column("paper.column.open-because", 37, Look.WRAPPED, row -> reasons(row.item())));
    }

    private static Cell reasons(Holding holding) {
        return Figures.reasons(holding.byDefaultValues(), holding.byLastYear(), holding.required(), holding.held());
    }

    private Column<Of<Holding>> certificates(String key, Function<Holding, Outcome<Certificates>> figure) {
        return words.column(key, 20, Look.AMOUNT, row -> words.figure(figure.apply(row.item()), Certificates::value));
    }

    private List<Column<Of<AccountPosition.Year>>> accountColumns() {
        return List.of(
                words.column(
                        "paper.column.bought-in",
                        10,
                        Look.YEAR,
                        row -> Cell.number(row.item().year())),
                movement("paper.column.bought", AccountPosition.Year::bought),
                movement("paper.column.surrendered", AccountPosition.Year::surrendered),
                movement("paper.column.repurchased", AccountPosition.Year::repurchased),
                movement("paper.column.cancelled", AccountPosition.Year::cancelled),
                movement("paper.column.left", AccountPosition.Year::left));
    }

    private Column<Of<AccountPosition.Year>> movement(String key, Function<AccountPosition.Year, Certificates> figure) {
        return words.column(
                key, 16, Look.COUNT, row -> Cell.number(figure.apply(row.item()).value()));
    }

    private List<Column<Of<DeclarationDifference>>> differenceColumns() {
        return List.of(
                words.column(
                        "paper.column.position",
                        20,
                        Look.TEXT,
                        row -> Figures.submitted(row.item().position())),
                words.column(
                        "paper.column.compared",
                        24,
                        Look.TEXT,
                        row -> Cell.text(
                                words.text("paper.compared." + row.item().item()))),
                words.column(
                        "paper.column.difference",
                        60,
                        Look.WRAPPED,
                        row -> Cell.text(words.presentation()
                                .text("difference." + row.item().kind()))),
                words.column(
                        "paper.column.declared",
                        18,
                        Look.AMOUNT,
                        row -> optional(row.item().declared())),
                words.column(
                        "paper.column.assessed",
                        18,
                        Look.AMOUNT,
                        row -> optional(row.item().assessed())),
                words.column(
                        "paper.column.unit",
                        14,
                        Look.TEXT,
                        row -> Cell.text(row.item().unit())));
    }

    private static Cell optional(BigDecimal numberOrNull) {
        return numberOrNull == null ? Cell.BLANK : Cell.number(numberOrNull);
    }

    private List<Column<Of<Deadline>>> deadlineColumns() {
        List<Column<Of<Deadline>>> columns = new ArrayList<>(List.of(
                words.column(
                        "paper.column.due",
                        13,
                        Look.DAY,
                        row -> Cell.day(row.item().on())),
                words.column(
                        "paper.column.deadline",
                        80,
                        Look.WRAPPED,
                        row -> Cell.text(words.presentation().deadline(row.item())))));
        columns.addAll(cited.clause(row -> row.item().clause()));
        columns.addAll(cited.rows(row -> row.item().rows()));
        return columns;
    }

    private List<Column<Of<PenaltyExposure>>> penaltyColumns() {
        List<Column<Of<PenaltyExposure>>> columns = new ArrayList<>(List.of(
                words.column("paper.column.penalty", 60, Look.WRAPPED, row -> Cell.text(penalty(row.item()))),
                words.column(
                        "paper.column.penalised",
                        16,
                        Look.AMOUNT,
                        row -> words.figure(row.item().certificates(), Certificates::value)),
                euro("paper.column.rate", PenaltyExposure::rate),
                multiple("paper.column.least-multiple", PenaltyExposure.Multiples::least),
                multiple("paper.column.greatest-multiple", PenaltyExposure.Multiples::greatest),
                euro("paper.column.lower", PenaltyExposure::lower),
                euro("paper.column.upper", PenaltyExposure::upper),
                words.column("paper.column.open-because", 37, Look.WRAPPED, row -> reasons(row.item()))));
        columns.addAll(cited.clause(row -> row.item().clause()));
        columns.addAll(cited.rows(row -> row.item().rows()));
        return columns;
    }

    private Column<Of<PenaltyExposure>> multiple(String key, Function<PenaltyExposure.Multiples, BigDecimal> figure) {
        return words.column(
                key, 12, Look.AMOUNT, row -> Cell.number(figure.apply(row.item().multiples())));
    }

    private static Cell reasons(PenaltyExposure penalty) {
        return Figures.reasons(penalty.certificates(), penalty.rate(), penalty.lower(), penalty.upper());
    }

    private Column<Of<PenaltyExposure>> euro(String key, Function<PenaltyExposure, Outcome<Euro>> figure) {
        return words.column(key, 16, Look.EURO, row -> words.figure(figure.apply(row.item()), Euro::value));
    }

    private String penalty(PenaltyExposure penalty) {
        return words.presentation()
                .text("penalty." + penalty.key(), words.presentation().written(penalty.figures()));
    }

    List<Guide> guides() {
        return List.of(
                new Guide(declarants, "paper.about.declarants", "paper.none.declarants"),
                new Guide(holdings, "paper.about.holdings", "paper.none.holdings"),
                new Guide(deadlines, "paper.about.deadlines", "paper.none.deadlines"),
                new Guide(penalties, "paper.about.penalties", "paper.none.penalties"),
                new Guide(accounts, "paper.about.accounts", "paper.none.accounts"),
                new Guide(differences, "paper.about.differences", "paper.none.differences"));
    }

    Place add(DeclarantYearAssessment year) {
        Place place = declarants.add(year);
        year.holdings().forEach(holding -> holdings.add(new Of<>(year, place, holding)));
        year.deadlines().forEach(deadline -> deadlines.add(new Of<>(year, place, deadline)));
        year.penalties().forEach(penalty -> penalties.add(new Of<>(year, place, penalty)));
        year.account().years().forEach(bought -> accounts.add(new Of<>(year, place, bought)));
        year.differences().forEach(difference -> differences.add(new Of<>(year, place, difference)));
        return place;
    }
}
