package org.cbamchecker.report.html;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.Severity;
import org.cbamchecker.report.FindingsDigest.Fold;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.markup.Markup;
import org.cbamchecker.report.markup.Tag;

/** What was found, heaviest first, with what would mend it. */
final class FindingsSection {
    static final List<Severity> HEAVIEST_FIRST =
            Arrays.stream(Severity.values()).sorted(Comparator.reverseOrder()).toList();

    private final Report report;
    private final Markup page;
    private final FindingEntry entry;

    FindingsSection(Report report) {
        this.report = report;
        page = report.page();
        entry = new FindingEntry(report);
    }

    void write() {
        report.section("findings", report.text("paper.report.findings.heading"), () -> {
            List<Fold> folds = report.survey().findings().folds();
            if (folds.isEmpty()) {
                report.paragraph(report.text("paper.report.findings.none"));
            }
            for (Severity severity : HEAVIEST_FIRST) {
                of(
                        severity,
                        folds.stream()
                                .filter(fold -> fold.severity() == severity)
                                .toList());
            }
        });
    }

    /** Where the findings of a severity begin. */
    static String anchor(Severity severity) {
        return "findings-" + FindingEntry.slug(severity);
    }

    private void of(Severity severity, List<Fold> folds) {
        if (folds.isEmpty()) {
            return;
        }
        long count = report.survey().findings().count(severity);
        String key = "paper.report.findings." + severity.name().toLowerCase(Locale.ROOT);
        page.put(
                Tag.of("h3").with("id", anchor(severity)).styled(FindingEntry.slug(severity)),
                report.text(key, Map.of("count", Notation.count(count))));
        folds.forEach(this::fold);
    }

    /** A code that is found with two severities has its place where it weighs more. */
    private void fold(Fold fold) {
        Tag article = Tag.of("article").styled("finding " + FindingEntry.slug(fold.severity()));
        page.put(report.placed(article, fold.code()), () -> {
            page.put("h4", report.words().title(fold.code()));
            Finding first = fold.examples().get(0);
            page.put(Tag.of("p").styled("code"), () -> {
                entry.weight(first.severity(), first.certainty());
                page.text(" ");
                page.put(
                        "code",
                        report.text(
                                "paper.report.findings.code",
                                Map.of("code", fold.code(), "count", Notation.count(fold.count()))));
            });
            var examples = new Examples(report, fold);
            examples.write();
            if (fold.more() > 0) {
                report.remark(report.text("paper.report.findings.more", Map.of("count", Notation.count(fold.more()))));
            }
            examples.writeCommon();
        });
    }
}
