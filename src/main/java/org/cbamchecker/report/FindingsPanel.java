package org.cbamchecker.report;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.Severity;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.RowRange;
import org.cbamchecker.report.FindingsDigest.Fold;

/** Findings on the console, heaviest first; equal ones told once, with the lines they concern. */
final class FindingsPanel {
    private static final int CODE = 2;
    private static final int TEXT = 4;

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
            if (fold.count() > 1
                    || !namesItsSubject(first.sentence(), fold.examples().get(0))) {
                page.paragraph(TEXT, subjects(fold, examples));
            }
        } else {
            fold.examples().forEach(example -> page.paragraph(TEXT, labelled(example)));
            more(fold);
        }
        grounds(fold.examples(), examples);
    }

    private String labelled(Finding finding) {
        FindingText example = words.finding(finding);
        return namesItsSubject(example.sentence(), finding)
                ? example.sentence()
                : words.text("console.example", Map.of("subject", example.subject(), "sentence", example.sentence()));
    }

    /** A sentence about a part of a line, such as a precursor, names that part and not the line. */
    private static boolean namesItsSubject(String sentence, Finding finding) {
        String name = Notation.plain(nameOf(finding.subject()));
        return Pattern.compile("(?<![\\w.-])" + Pattern.quote(name) + "(?![\\w-]|\\.\\w)")
                .matcher(sentence)
                .find();
    }

    /** Of a year the sentence names whose it is. */
    private static String nameOf(Subject subject) {
        if (subject instanceof Subject.ImporterYear year) {
            return year.importer();
        }
        return subject instanceof Subject.DeclarantYear year ? year.declarant() : subject.label();
    }

    private void more(Fold fold) {
        if (fold.more() > 0) {
            page.paragraph(TEXT, words.text("console.more", Map.of("count", Notation.count(fold.more()))));
        }
    }

    private String subjects(Fold fold, List<FindingText> examples) {
        String named = words.list(examples.stream().map(FindingText::subject).toList());
        return fold.more() > 0
                ? words.text(
                        "console.subjects-and-more", Map.of("subjects", named, "count", Notation.count(fold.more())))
                : words.text("console.subjects", Map.of("subjects", named));
    }

    /** What mends the findings that are shown, and what they rest on: of all of them, for they need not agree. */
    private void grounds(List<Finding> findings, List<FindingText> examples) {
        examples.stream()
                .map(FindingText::cure)
                .distinct()
                .filter(cure -> !cure.isEmpty())
                .forEach(cure -> page.paragraph(TEXT, words.text("console.cure", Map.of("cure", cure))));
        String clauses = words.cite(findings.stream()
                .flatMap(finding -> finding.clauses().stream())
                .distinct()
                .toList());
        List<String> rows = RowRange.addresses(findings.stream()
                .flatMap(finding -> finding.rows().stream())
                .sorted()
                .toList());
        page.paragraph(
                TEXT,
                rows.isEmpty()
                        ? words.text("console.law", Map.of("clauses", clauses))
                        : words.text("console.law-and-rows", Map.of("clauses", clauses, "rows", words.list(rows))));
    }
}
