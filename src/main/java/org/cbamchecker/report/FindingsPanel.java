package org.cbamchecker.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.Severity;
import org.cbamchecker.report.FindingsDigest.Fold;

/** Findings on the console, heaviest first; equal ones told once, with the lines they concern. */
final class FindingsPanel {
    private static final int CODE = 2;
    private static final int TEXT = 4;

    /** Figures by which a sentence names what it is about. */
    private static final Set<String> NAMING = Set.of("line", "subject", "person", "declarant");

    private final Page page;
    private final Presentation words;
    private final ConsoleStyle style;

    FindingsPanel(Page page, Presentation words, ConsoleStyle style) {
        this.page = page;
        this.words = words;
        this.style = style;
    }

    void print(FindingsDigest findings) {
        if (findings.heaviest().isEmpty()) {
            page.blank();
            page.line(words.text("console.no-findings"));
            return;
        }
        Severity group = null;
        for (Fold fold : findings.folds()) {
            if (fold.severity() != group) {
                group = fold.severity();
                heading(group, findings.count(group));
            }
            fold(fold);
        }
    }

    private void heading(Severity severity, long count) {
        String key = "console.severity." + JsonFigures.code(severity);
        String heading = words.text(key, Map.of("count", Notation.count(count)));
        page.blank();
        page.line(style.severe(severity, heading));
    }

    private void fold(Fold fold) {
        List<FindingText> examples =
                fold.examples().stream().map(words::finding).toList();
        FindingText first = examples.get(0);
        String heading = words.text("console.code", Map.of("code", fold.code(), "count", Notation.count(fold.count())));
        page.line(" ".repeat(CODE) + style.strong(heading));
        if (examples.stream().map(FindingText::sentence).distinct().count() == 1) {
            page.paragraph(TEXT, first.sentence());
            if (fold.count() > 1 || !namesItsSubject(fold.examples().get(0))) {
                page.paragraph(TEXT, subjects(fold, examples));
            }
        } else {
            fold.examples().forEach(example -> page.paragraph(TEXT, labelled(example)));
            more(fold);
        }
        grounds(first);
    }

    private String labelled(Finding finding) {
        FindingText example = words.finding(finding);
        return namesItsSubject(finding)
                ? example.sentence()
                : words.text("console.example", Map.of("subject", example.subject(), "sentence", example.sentence()));
    }

    /** A sentence about a part of a line, such as a precursor, names that part and not the line. */
    private static boolean namesItsSubject(Finding finding) {
        return finding.figures().stream()
                .filter(figure -> NAMING.contains(figure.name()))
                .anyMatch(figure -> finding.subject().label().equals(figure.value()));
    }

    private void more(Fold fold) {
        if (fold.more() > 0) {
            page.paragraph(TEXT, words.text("console.more", Map.of("count", Notation.count(fold.more()))));
        }
    }

    private String subjects(Fold fold, List<FindingText> examples) {
        String named =
                String.join(", ", examples.stream().map(FindingText::subject).toList());
        return fold.more() > 0
                ? words.text(
                        "console.subjects-and-more", Map.of("subjects", named, "count", Notation.count(fold.more())))
                : words.text("console.subjects", Map.of("subjects", named));
    }

    private void grounds(FindingText finding) {
        if (!finding.cure().isEmpty()) {
            page.paragraph(TEXT, words.text("console.cure", Map.of("cure", finding.cure())));
        }
        String clauses = words.cite(finding.clauses());
        page.paragraph(
                TEXT,
                finding.rows().isEmpty()
                        ? words.text("console.law", Map.of("clauses", clauses))
                        : words.text(
                                "console.law-and-rows",
                                Map.of("clauses", clauses, "rows", String.join(", ", finding.rows()))));
    }
}
