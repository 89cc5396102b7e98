package org.cbamchecker.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.TraceStep;
import org.cbamchecker.law.RowReference;

/** Puts findings and steps into words: the sentence of the messages table with the figures in it. */
public final class Presentation {
    private final Sentences sentences;

    public Presentation(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The sentence {@code finding.CODE} and the cure {@code cure.CODE}. */
    public FindingText finding(Finding finding) {
        return new FindingText(
                finding.code(),
                finding.severity().label(),
                finding.certainty().label(),
                Notation.plain(finding.subject().label()),
                finding.clauses(),
                addresses(finding.rows()),
                sentence(finding),
                cure(finding));
    }

    /** The sentence alone. */
    public String sentence(Finding finding) {
        return sentences.text("finding." + finding.code(), written(finding.figures()));
    }

    /** The sentence {@code step.KEY}. */
    public StepText step(TraceStep step) {
        String sentence = sentences.text("step." + step.key(), written(step.figures()));
        return new StepText(sentence, step.clause(), step.rule(), addresses(step.rows()));
    }

    public String text(String key, Map<String, ?> values) {
        return sentences.text(key, values);
    }

    public String text(String key) {
        return sentences.text(key);
    }

    /** Figures by name, as {@link Notation} writes them. */
    public static Map<String, String> written(List<Figure> figures) {
        Map<String, String> written = new LinkedHashMap<>();
        figures.forEach(figure -> written.put(figure.name(), Notation.figure(figure)));
        return written;
    }

    /** Empty where the messages have no cure: not everything can be cured. */
    private String cure(Finding finding) {
        String key = "cure." + finding.code();
        String cure = sentences.text(key, written(finding.figures()));
        return cure.startsWith(key) ? "" : cure;
    }

    private static List<String> addresses(List<RowReference> rows) {
        return rows.stream().map(RowReference::address).toList();
    }
}
