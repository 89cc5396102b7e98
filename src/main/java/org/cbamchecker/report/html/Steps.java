package org.cbamchecker.report.html;

import java.util.List;
import java.util.Map;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.TraceStep;
import org.cbamchecker.report.StepText;
import org.cbamchecker.report.markup.Markup;
import org.cbamchecker.report.markup.Tag;

/** Steps in plain words, each with its clause, its rule, its table rows and its figures; then what was found. */
final class Steps {
    private final Report report;
    private final Markup page;

    Steps(Report report) {
        this.report = report;
        page = report.page();
    }

    void write(Subject subject, List<TraceStep> trace, List<Finding> findings) {
        String anchor = report.anchors().of(subject).orElseThrow();
        if (!trace.isEmpty()) {
            page.put(Tag.of("ol").styled("steps"), () -> {
                for (int at = 0; at < trace.size(); at++) {
                    step(Anchors.step(anchor, at), trace.get(at));
                }
            });
        }
        if (!findings.isEmpty()) {
            page.put(Tag.of("ul").styled("found"), () -> findings.forEach(new FindingEntry(report)::brief));
        }
    }

    private void step(String anchor, TraceStep step) {
        StepText text = report.words().step(step);
        page.put(Tag.of("li").with("id", anchor), () -> {
            page.put("p", text.sentence());
            page.put(Tag.of("p").styled("grounds"), () -> {
                report.grounds(List.of(text.clause()), step.rows());
                rule(text.rule());
            });
            figures(step.figures());
        });
    }

    /** Pure arithmetic has no rule. */
    private void rule(String rule) {
        if (!rule.isEmpty()) {
            page.put(Tag.of("span").styled("rule"), report.text("paper.report.rule", Map.of("rule", rule)));
        }
    }

    /** A value the step did not have is not shown as one. */
    private void figures(List<Figure> figures) {
        List<String> shown = figures.stream()
                .flatMap(figure -> report.words().named(figure).stream())
                .toList();
        if (!shown.isEmpty()) {
            page.put(Tag.of("ul").styled("figures"), () -> shown.forEach(figure -> page.put("li", figure)));
        }
    }
}
