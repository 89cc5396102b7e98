package org.cbamchecker.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cbamchecker.findings.CanSurrender;
import org.cbamchecker.findings.Deadline;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.Holding;
import org.cbamchecker.findings.PenaltyExposure;

/** One declarant's year on the console: what is held, what penalties may come to, and the days that come next. Nothing is printed where there is none. */
final class DeclarantYearPanel {
    private static final int INDENT = 2;
    private static final int LABEL = 26;
    private static final int NEXT = 3;

    private final Page page;
    private final Presentation words;
    private final ConsoleStyle style;
    private final LocalDate lawDate;

    /** @param style colours of the page */
    DeclarantYearPanel(Page page, Presentation words, ConsoleStyle style, LocalDate lawDate) {
        this.page = page;
        this.words = words;
        this.style = style;
        this.lawDate = lawDate;
    }

    void print(DeclarantYearAssessment year) {
        List<Deadline> ahead = year.deadlines().stream()
                .filter(deadline -> !deadline.on().isBefore(lawDate))
                .limit(NEXT)
                .toList();
        if (ahead.isEmpty() && year.holdings().isEmpty() && year.penalties().isEmpty() && !year.isWithoutStatus()) {
            return;
        }
        page.blank();
        page.line(style.strong(heading(year)));
        if (year.isWithoutStatus()) {
            page.entry(INDENT, LABEL, words.text("console.label.status"), words.text("status.none"));
        }
        year.holdings().stream().filter(DeclarantYearPanel::matters).forEach(this::holding);
        year.penalties().forEach(this::penalty);
        ahead.forEach(deadline -> page.entry(INDENT, LABEL, deadline.on().toString(), words.deadline(deadline)));
    }

    /** Quarters at whose end nothing need be held are not told. */
    private static boolean matters(Holding holding) {
        return !holding.required().isKnown()
                || holding.required().value().value().signum() > 0;
    }

    private void holding(Holding holding) {
        String label = words.text(
                "console.label.holding", Map.of("quarter", holding.quarter().toString()));
        page.entry(INDENT, LABEL, label, held(holding));
    }

    private String held(Holding holding) {
        if (!holding.required().isKnown()) {
            return words.text("console.holding-open");
        }
        String required = words.amount(holding.required().value().value(), "certificates");
        return holding.held().isKnown()
                ? words.text(
                        "console.holding",
                        Map.of(
                                "required",
                                required,
                                "held",
                                Notation.number(holding.held().value().value())))
                : words.text("console.holding-not-stated", Map.of("required", required));
    }

    private void penalty(PenaltyExposure penalty) {
        page.entry(INDENT, LABEL, words.text("console.label.penalty"), words.penalty(penalty));
    }

    private static String unnamed(DeclarantYearAssessment year) {
        if (year.isWithoutStatus()) {
            return "console.without-status-unnamed";
        }
        return year.canSurrender() == CanSurrender.ONCE_AUTHORISED
                ? "console.applicant-unnamed"
                : "console.declarant-unnamed";
    }

    private static String named(DeclarantYearAssessment year) {
        if (year.isWithoutStatus()) {
            return "console.without-status";
        }
        return year.canSurrender() == CanSurrender.ONCE_AUTHORISED ? "console.applicant" : "console.declarant";
    }

    private String heading(DeclarantYearAssessment year) {
        return words.text(
                year.name().isEmpty() ? unnamed(year) : named(year),
                Map.of(
                        "declarant", year.subject().declarant(),
                        "name", Notation.plain(year.name()),
                        "year", year.subject().year()));
    }
}
