package org.cbamchecker.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.cbamchecker.findings.CanSurrender;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.ImporterYearAssessment.LineCounts;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.QuarterObligation;
import org.cbamchecker.findings.ThresholdPosition;
import org.cbamchecker.findings.Total;
import org.cbamchecker.law.Euro;
import org.cbamchecker.law.Outcome;

/** One importer's year on the console: threshold, totals and the cost by quarter. */
final class ImporterYearPanel {
    private static final int INDENT = 2;
    private static final int LABEL = 26;
    private static final int QUARTER = 12;
    private static final int NUMBER = 22;

    private final Page page;
    private final Presentation words;
    private final ConsoleStyle style;

    ImporterYearPanel(Page page, Presentation words, ConsoleStyle style) {
        this.page = page;
        this.words = words;
        this.style = style;
    }

    void print(ImporterYearAssessment year) {
        page.blank();
        page.line(style.strong(words.text(
                named(year) ? "console.year" : "console.year-unnamed",
                Map.of(
                        "importer", year.subject().importer(),
                        "name", Notation.plain(year.importerName()),
                        "year", year.subject().year()))));
        entry("liability", liability(year));
        entry("mass", threshold(year.threshold()));
        entry("lines", lines(year.lines()));
        if (year.lines().liable() > 0 || year.lines().undetermined() > 0) {
            totals(year);
        }
        if (!year.quarters().isEmpty()) {
            quarters(year);
        }
    }

    static boolean named(ImporterYearAssessment year) {
        return !year.importerName().isEmpty();
    }

    /** Electricity and hydrogen are liable even where the importer stays within the threshold (Article 2a(4)). */
    private String liability(ImporterYearAssessment year) {
        Liability position = year.threshold().liability();
        if (position == Liability.EXEMPT && year.lines().liable() > 0) {
            return words.text(
                    "console.liability.exempt-but",
                    Map.of("lines", Notation.count(year.lines().liable())));
        }
        return words.text("console.liability." + JsonFigures.code(position));
    }

    private void totals(ImporterYearAssessment year) {
        entry("emissions", total(year.totals().emissions(), "t CO2e"));
        entry("free-allocation", total(year.totals().freeAllocation(), "t CO2e"));
        entry("carbon-price", total(year.totals().carbonPrice(), "certificates"));
        entry("certificates", total(year.totals().certificates(), ""));
        entry(year.isWithoutStatus() ? "declarant-would" : "to-surrender", toSurrender(year));
        if (year.canSurrender() == CanSurrender.IN_PART || year.isWithoutStatus()) {
            entry("by-whom", words.text("can-surrender." + JsonFigures.code(year.canSurrender()) + ".about"));
        }
    }

    private String toSurrender(ImporterYearAssessment year) {
        if (!year.totals().toSurrender().isKnown()) {
            return absence(year.totals().toSurrender(), year.findings(), "");
        }
        BigDecimal whole = year.totals().toSurrender().value().value();
        return whole.compareTo(year.totals().certificates().known()) == 0
                ? Notation.number(whole)
                : words.text("console.to-surrender", Map.of("certificates", Notation.number(whole)));
    }

    private String threshold(ThresholdPosition position) {
        String mass = Notation.mass(position.counted().tonnes());
        if (!position.threshold().isKnown()) {
            return words.text("console.mass.no-threshold", Map.of("mass", mass));
        }
        String limit = Notation.mass(position.threshold().value().tonnes());
        return position.crossed()
                .map(crossing -> words.text(
                        "console.mass.exceeded",
                        Map.of(
                                "mass",
                                mass,
                                "threshold",
                                limit,
                                "date",
                                crossing.date(),
                                "line",
                                Notation.plain(crossing.line()))))
                .orElseGet(() -> words.text(
                        position.liability() == Liability.CANNOT_BE_DETERMINED
                                ? "console.mass.open"
                                : "console.mass.within",
                        Map.of("mass", mass, "threshold", limit)));
    }

    private String lines(LineCounts lines) {
        return words.text(
                "console.year-lines",
                Map.of(
                        "all", Notation.count(lines.all()),
                        "inScope", Notation.count(lines.inScope()),
                        "liable", Notation.count(lines.liable()),
                        "undetermined", Notation.count(lines.undetermined())));
    }

    private String total(Total total, String unit) {
        String known = words.amount(total.known(), unit);
        return total.isComplete()
                ? known
                : words.text(
                        "console.total.incomplete",
                        Map.of("known", known, "lines", Notation.count(total.undetermined())));
    }

    private void quarters(ImporterYearAssessment year) {
        page.blank();
        page.line(style.faint(row("quarter", "certificates", "price", "cost")));
        for (QuarterObligation quarter : year.quarters()) {
            page.line(" ".repeat(INDENT)
                    + Page.padded(quarter.quarter().toString(), QUARTER)
                    + Page.right(certificates(quarter.certificates()), NUMBER)
                    + price(quarter, year.findings()));
        }
    }

    private String row(String first, String... others) {
        var row = new StringBuilder(" ".repeat(INDENT))
                .append(Page.padded(words.text("console.column." + first), QUARTER));
        for (String other : others) {
            row.append(Page.right(words.text("console.column." + other), NUMBER));
        }
        return row.toString();
    }

    /** A sum with parts missing is marked: it is a lower bound. */
    private String certificates(Total certificates) {
        String known = Notation.number(certificates.known());
        return certificates.isComplete() ? known : words.text("console.at-least", Map.of("number", known));
    }

    private String price(QuarterObligation quarter, List<Finding> findings) {
        if (!quarter.price().isKnown()) {
            return "  " + absence(quarter.price(), findings, quarter.quarter().toString());
        }
        String price = Page.right(Notation.euro(quarter.price().value().value()), NUMBER);
        Outcome<Euro> cost = quarter.cost();
        return cost.isKnown()
                ? price + Page.right(Notation.euro(cost.value().value()), NUMBER)
                : price + Page.right(words.text("console.not-determined"), NUMBER);
    }

    /** Why a figure is missing: the day it is due where the finding that says so names one, or the finding's code. */
    private String absence(Outcome<?> missing, List<Finding> findings, String quarter) {
        String code = ((Outcome.CannotBeDetermined<?>) missing).because();
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> words.written(finding.figures()))
                .filter(figures -> !figures.getOrDefault("due", "").isEmpty())
                .filter(figures -> figures.getOrDefault("quarter", quarter).equals(quarter))
                .findFirst()
                .map(figures -> words.text("console.due", figures))
                .orElseGet(() -> words.text("console.undetermined", Map.of("code", code)));
    }

    private void entry(String key, String text) {
        page.entry(INDENT, LABEL, words.text("console.label." + key), text);
    }
}
