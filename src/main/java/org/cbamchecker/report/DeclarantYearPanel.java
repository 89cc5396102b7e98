package org.cbamchecker.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cbamchecker.findings.Deadline;
import org.cbamchecker.findings.DeclarantYearAssessment;

/** One declarant's year on the console: the days that come next. Nothing is printed where there is none. */
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
        if (ahead.isEmpty()) {
            return;
        }
        page.blank();
        page.line(style.strong(heading(year)));
        ahead.forEach(deadline -> page.entry(INDENT, LABEL, deadline.on().toString(), words.deadline(deadline)));
    }

    private String heading(DeclarantYearAssessment year) {
        return words.text(
                year.name().isEmpty() ? "console.declarant-unnamed" : "console.declarant",
                Map.of(
                        "declarant", year.subject().declarant(),
                        "name", Notation.plain(year.name()),
                        "year", year.subject().year()));
    }
}
