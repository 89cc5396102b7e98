package org.cbamchecker.report.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.findings.Certainty;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.Severity;
import org.cbamchecker.report.FindingText;
import org.cbamchecker.report.Presentation;
import org.cbamchecker.report.markup.Markup;
import org.cbamchecker.report.markup.Tag;

/** Parts of a finding that more than one section writes. */
final class FindingEntry {
    private final Report report;
    private final Presentation words;
    private final Markup page;

    FindingEntry(Report report) {
        this.report = report;
        words = report.words();
        page = report.page();
    }

    /** Weight and answer as words with a colour that says the same. */
    void weight(Severity severity, Certainty certainty) {
        weight(severity);
        page.text(" ");
        page.put(Tag.of("span").styled("answer"), words.certainty(certainty));
    }

    private void weight(Severity severity) {
        page.put(Tag.of("span").styled("weight " + slug(severity)), words.severity(severity));
    }

    static String slug(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** What would mend it; nothing where nothing can. */
    void cure(String cure) {
        if (!cure.isEmpty()) {
            page.put(Tag.of("p").styled("cure"), report.text("paper.report.cure", Map.of("cure", cure)));
        }
    }

    /** Clauses and table rows. */
    void grounds(Finding finding) {
        page.put(Tag.of("p").styled("grounds"), () -> report.grounds(finding.clauses(), finding.rows()));
    }

    /**
     * Findings where their subject is explained: each leads to the findings of its code, once. What is told there is
     * not told again; what is one of many there, and left out, is told here.
     */
    void brief(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        Set<String> named = new HashSet<>();
        page.put(Tag.of("ul").styled("found"), () -> findings.stream()
                .filter(finding -> !report.tells(finding) || named.add(finding.code()))
                .forEach(this::brief));
    }

    private void brief(Finding finding) {
        boolean told = report.tells(finding);
        page.put(Tag.of("li").styled(told ? "told " + slug(finding.severity()) : slug(finding.severity())), () -> {
            page.put("p", () -> {
                weight(finding.severity());
                page.text(" ");
                report.linkOrText(report.anchors().ofCode(finding.code()), words.title(finding.code()));
            });
            if (!told) {
                FindingText text = words.finding(finding);
                page.put("p", text.sentence());
                cure(text.cure());
            }
        });
    }
}
