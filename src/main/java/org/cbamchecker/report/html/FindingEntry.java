package org.cbamchecker.report.html;

import java.util.Locale;
import java.util.Map;
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
        page.put(Tag.of("span").styled("weight " + slug(severity)), words.severity(severity));
        page.text(" ");
        page.put(Tag.of("span").styled("answer"), words.certainty(certainty));
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
     * A finding where its subject is explained: it leads to the findings of its code. What is told there is not told
     * again; what is one of many there, and left out, is told here.
     */
    void brief(Finding finding) {
        page.put(Tag.of("li").styled(slug(finding.severity())), () -> {
            page.put("p", () -> {
                weight(finding.severity(), finding.certainty());
                page.text(" ");
                report.linkOrText(report.anchors().ofCode(finding.code()), words.title(finding.code()));
            });
            if (!report.tells(finding)) {
                FindingText text = words.finding(finding);
                page.put("p", text.sentence());
                cure(text.cure());
            }
        });
    }
}
