package org.cbamchecker.report.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.cbamchecker.findings.AccountPosition;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.DeclarationDifference;
import org.cbamchecker.findings.Holding;
import org.cbamchecker.findings.PenaltyExposure;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Euro;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.markup.Markup;
import org.cbamchecker.report.markup.Tag;
import org.cbamchecker.report.survey.AssessmentSurvey;

/** Each declarant's year: certificates to be held, the account, the filed declaration, and what penalties may come to. */
final class DeclarantsSection {
    /** Kind of difference: imported, and not declared. */
    private static final String LEFT_OUT = "missing-good";

    private final Report report;
    private final Grid grid;
    private final Absence absence;

    DeclarantsSection(Report report) {
        this.report = report;
        grid = new Grid(report);
        absence = new Absence(report);
    }

    void write() {
        if (isNeeded(report.survey())) {
            report.section(
                    "declarants",
                    report.text("paper.report.declarants.heading"),
                    () -> report.survey().declarantYears().stream()
                            .filter(DeclarantsSection::saysSomething)
                            .forEach(this::year));
        }
    }

    static boolean isNeeded(AssessmentSurvey survey) {
        return survey.declarantYears().stream().anyMatch(DeclarantsSection::saysSomething);
    }

    private static boolean saysSomething(DeclarantYearAssessment year) {
        return !year.holdings().isEmpty()
                || !year.account().years().isEmpty()
                || !year.differences().isEmpty()
                || !year.penalties().isEmpty();
    }

    private void year(DeclarantYearAssessment year) {
        report.page().put(Tag.of("article").styled("declarant"), () -> {
            report.page().put("h3", report.heading(year));
            holdings(year.holdings());
            account(year.account());
            differences(year.differences());
            penalties(year.penalties());
        });
    }

    private void holdings(List<Holding> holdings) {
        if (holdings.isEmpty()) {
            return;
        }
        var columns = List.of(
                Grid.Column.words("paper.report.column.quarter"),
                Grid.Column.words("paper.report.column.held-on"),
                Grid.Column.figures("paper.report.column.by-default-values"),
                Grid.Column.figures("paper.report.column.by-last-year"),
                Grid.Column.figures("paper.report.column.required"),
                Grid.Column.figures("paper.report.column.held"));
        grid.put(
                report.text("paper.report.holdings"),
                columns,
                () -> holdings.forEach(holding -> grid.row(() -> {
                    grid.head(holding.quarter().toString());
                    grid.code(holding.on().toString());
                    certificates(holding.byDefaultValues());
                    certificates(holding.byLastYear());
                    certificates(holding.required());
                    certificates(holding.held());
                })));
    }

    private void account(AccountPosition account) {
        if (account.years().isEmpty()) {
            return;
        }
        var columns = List.of(
                Grid.Column.words("paper.report.column.bought-in"),
                Grid.Column.figures("paper.report.column.bought"),
                Grid.Column.figures("paper.report.column.surrendered"),
                Grid.Column.figures("paper.report.column.repurchased"),
                Grid.Column.figures("paper.report.column.cancelled"),
                Grid.Column.figures("paper.report.column.left"));
        grid.put(report.text("paper.report.account"), columns, () -> account.years()
                .forEach(year -> grid.row(() -> {
                    grid.head(String.valueOf(year.year()));
                    grid.figure(Notation.number(year.bought().value()));
                    grid.figure(Notation.number(year.surrendered().value()));
                    grid.figure(Notation.number(year.repurchased().value()));
                    grid.figure(Notation.number(year.cancelled().value()));
                    grid.figure(Notation.number(year.left().value()));
                })));
    }

    private void differences(List<DeclarationDifference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        var columns = List.of(
                Grid.Column.words("paper.report.column.position"),
                Grid.Column.words("paper.report.column.compared"),
                Grid.Column.figures("paper.report.column.declared"),
                Grid.Column.figures("paper.report.column.assessed"),
                Grid.Column.words("paper.report.column.difference"));
        grid.put(
                report.text("paper.report.differences"),
                columns,
                () -> differences.forEach(each -> grid.row(() -> {
                    grid.head(position(each));
                    grid.words(report.text("paper.compared." + each.item()));
                    stated(each.declared(), each.unit(), "paper.report.not-stated");
                    stated(each.assessed(), each.unit(), "paper.report.not-determined");
                    grid.words(report.text("difference." + each.kind()));
                })));
    }

    /** Goods that were left out have no position, and no total either. */
    private String position(DeclarationDifference difference) {
        if (difference.kind().equals(LEFT_OUT)) {
            return report.text("paper.report.left-out");
        }
        return difference.position().isEmpty()
                ? report.text("paper.report.total")
                : Notation.plain(difference.position());
    }

    private void stated(BigDecimal number, String unit, String otherwise) {
        grid.figure(number == null ? report.text(otherwise) : report.words().amount(number, unit));
    }

    private void penalties(List<PenaltyExposure> penalties) {
        if (penalties.isEmpty()) {
            return;
        }
        var columns = List.of(
                Grid.Column.words("paper.report.column.ground"),
                Grid.Column.figures("paper.report.column.certificates"),
                Grid.Column.figures("paper.report.column.rate"),
                Grid.Column.figures("paper.report.column.multiples"),
                Grid.Column.figures("paper.report.column.lower"),
                Grid.Column.figures("paper.report.column.upper"));
        grid.put(
                report.text("paper.report.penalties"),
                columns,
                () -> penalties.forEach(penalty -> grid.row(() -> {
                    grid.head(() -> ground(penalty));
                    certificates(penalty.certificates());
                    euro(penalty.rate());
                    grid.figure(multiples(penalty));
                    euro(penalty.lower());
                    euro(penalty.upper());
                })));
    }

    private void ground(PenaltyExposure penalty) {
        Markup page = report.page();
        page.put("p", report.text("penalty." + penalty.key(), report.words().written(penalty.figures())));
        page.put(Tag.of("p").styled("grounds"), () -> report.grounds(List.of(penalty.clause()), penalty.rows()));
    }

    private String multiples(PenaltyExposure penalty) {
        String greatest = Notation.number(penalty.multiples().greatest());
        String least = Notation.number(penalty.multiples().least());
        return penalty.isRange()
                ? report.text("paper.report.multiples", Map.of("least", least, "greatest", greatest))
                : greatest;
    }

    private void certificates(Outcome<Certificates> number) {
        if (number.isKnown()) {
            grid.figure(Notation.number(number.value().value()));
        } else {
            absence.cell(grid, number);
        }
    }

    private void euro(Outcome<Euro> amount) {
        if (amount.isKnown()) {
            grid.figure(Notation.euro(amount.value().value()));
        } else {
            absence.cell(grid, amount);
        }
    }
}
