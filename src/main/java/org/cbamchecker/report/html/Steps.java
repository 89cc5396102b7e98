package org.cbamchecker.report.html;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.TraceStep;
import org.cbamchecker.report.Presentation;
import org.cbamchecker.report.StepText;
import org.cbamchecker.report.html.SharedSteps.Elsewhere;
import org.cbamchecker.report.html.SharedSteps.Part;
import org.cbamchecker.report.html.SharedSteps.Place;
import org.cbamchecker.report.html.SharedSteps.Told;
import org.cbamchecker.report.markup.Markup;
import org.cbamchecker.report.markup.Tag;

/**
 * Steps in plain words, each with its clause, its rule, its table rows and the figures that the words leave out; then
 * what was found.
 */
final class Steps {
    private final Report report;
    private final Markup page;
    private final Explained explained;
    private final Set<Figure> known = new HashSet<>();

    Steps(Report report, Explained explained) {
        this.report = report;
        this.explained = explained;
        page = report.page();
    }

    void write() {
        List<TraceStep> trace = explained.trace();
        if (!trace.isEmpty()) {
            List<Part> parts = report.anchors().steps(explained.subject(), trace);
            parts.forEach(this::sentence);
            page.put(Tag.of("ol").styled("steps"), () -> parts.forEach(this::part));
        }
        new FindingEntry(report).brief(explained.findings());
    }

    /** What the sentences tell is known, whichever of them tells it. */
    private void sentence(Part part) {
        if (part instanceof Told told) {
            TraceStep step = explained.trace().get(told.number());
            step.figures().stream()
                    .filter(figure -> report.words().tells(step, figure))
                    .forEach(known::add);
        }
    }

    private void part(Part part) {
        if (part instanceof Told told) {
            step(told.number());
        } else if (part instanceof Elsewhere elsewhere) {
            elsewhere(elsewhere);
        }
    }

    private void step(int number) {
        TraceStep step = explained.trace().get(number);
        StepText text = report.words().step(step);
        String anchor =
                report.anchors().step(new Place(explained.subject(), number)).orElseThrow();
        page.put(numbered(number).with("id", anchor), () -> {
            page.put("p", text.sentence());
            page.put(Tag.of("p").styled("grounds"), () -> {
                report.grounds(List.of(text.clause()), step.rows());
                rule(text.rule());
            });
            figures(step.figures());
        });
        known.addAll(step.figures());
    }

    /** Steps that others have as well go by one number each, and are told once. */
    private void elsewhere(Elsewhere steps) {
        page.put(numbered(steps.first()).styled("elsewhere"), () -> {
            Place place = steps.place();
            String sentence = report.text(
                    "paper.report.explanations.as-before",
                    Map.of(
                            "first", steps.first() + 1,
                            "last", steps.first() + steps.count(),
                            "from", place.number() + 1,
                            "to", place.number() + steps.count(),
                            "line", report.name(place.subject())));
            page.put("p", () -> report.linkOrText(report.anchors().step(place), sentence));
        });
    }

    /** After steps that are told elsewhere the numbers go on where these end. */
    private static Tag numbered(int number) {
        return Tag.of("li").with("value", String.valueOf(number + 1));
    }

    /** Pure arithmetic has no rule. */
    private void rule(String rule) {
        if (!rule.isEmpty()) {
            String style = report.isTold(rule) ? "rule again" : "rule";
            page.put(Tag.of("span").styled(style), report.text("paper.report.rule", Map.of("rule", rule)));
        }
    }

    /** A value the step did not have is not shown as one, and what is told elsewhere in the steps is not told again. */
    private void figures(List<Figure> figures) {
        Presentation words = report.words();
        List<String> shown = figures.stream()
                .filter(figure -> !known.contains(figure))
                .filter(figure -> !words.figure(figure).equals(explained.known().get(figure.name())))
                .flatMap(figure -> words.named(figure).stream())
                .toList();
        if (!shown.isEmpty()) {
            page.put(Tag.of("ul").styled("figures"), () -> shown.forEach(figure -> page.put("li", figure)));
        }
    }
}
