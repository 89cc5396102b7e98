package org.cbamchecker.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.cbamchecker.findings.Certainty;
import org.cbamchecker.findings.Deadline;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.PenaltyExposure;
import org.cbamchecker.findings.Severity;
import org.cbamchecker.findings.TraceStep;
import org.cbamchecker.law.RowRange;
import org.cbamchecker.reference.Clauses;

/** Puts findings and steps into words: the sentence of the messages table with the figures in it. */
public final class Presentation {
    private final Sentences sentences;
    private final FigureWords figures;
    private final Function<Collection<String>, String> cited;

    /** Names of rules in words: there are few of them, and many steps. */
    private final Map<String, String> rules = new ConcurrentHashMap<>();

    /** Cites clauses by their ids. */
    public Presentation(Sentences sentences) {
        this(sentences, ids -> String.join(", ", ids));
    }

    /** @param cited ids of clauses as a reader is to see them, by act and place */
    public Presentation(Sentences sentences, Function<Collection<String>, String> cited) {
        this.sentences = sentences;
        this.cited = cited;
        this.figures = new FigureWords(sentences);
    }

    /** The sentence {@code finding.CODE} and the cure {@code cure.CODE}. */
    public FindingText finding(Finding finding) {
        return new FindingText(
                finding.code(),
                severity(finding.severity()),
                certainty(finding.certainty()),
                Notation.plain(finding.subject().label()),
                finding.clauses(),
                RowRange.addresses(finding.rows()),
                sentence(finding),
                cure(finding));
    }

    /** What a code of findings is about in a few words: {@code title.CODE}. */
    public String title(String code) {
        return sentences.text("title." + code);
    }

    /**
     * Clauses as people cite them, by act and place.
     *
     * @param clauses ids, of which one text may hold several
     */
    public String cite(Collection<String> clauses) {
        return cited.apply(
                clauses.stream().flatMap(ids -> Clauses.ids(ids).stream()).toList());
    }

    /** The word for a severity. */
    public String severity(Severity severity) {
        return sentences.text("severity." + JsonFigures.code(severity));
    }

    /** The word for a certainty. */
    public String certainty(Certainty certainty) {
        return sentences.text("certainty." + JsonFigures.code(certainty));
    }

    /** The sentence alone. */
    public String sentence(Finding finding) {
        return sentences.text("finding." + finding.code(), written(finding.figures()));
    }

    /** The sentence {@code step.KEY}. */
    public StepText step(TraceStep step) {
        String sentence = sentences.text("step." + step.key(), written(step.figures()));
        return new StepText(sentence, step.clause(), rule(step.rule()), RowRange.addresses(step.rows()));
    }

    /** Whether the sentence of a step tells one of its figures. */
    public boolean tells(TraceStep step, Figure figure) {
        return sentences.text("step." + step.key()).contains("{" + figure.name() + "}");
    }

    /** The name of a rule; a row of a decision table, which is one too, has the same name in all languages. */
    private String rule(String name) {
        return rules.computeIfAbsent(name, figures::rule);
    }

    /** The sentence {@code deadline.KEY}. */
    public String deadline(Deadline deadline) {
        return sentences.text("deadline." + deadline.key(), written(deadline.figures()));
    }

    /**
     * The sentence {@code letter.CODE}, which asks an operator or supplier for what is missing; empty where there is
     * nothing to ask others for.
     */
    public Optional<String> request(Finding finding) {
        String key = "letter." + finding.code();
        return sentences.has(key) ? Optional.of(sentences.text(key, written(finding.figures()))) : Optional.empty();
    }

    /** From the least amount to the greatest, or what there is of it, and the sentence {@code penalty.KEY}. */
    public String penalty(PenaltyExposure penalty) {
        Map<String, String> written = written(penalty.figures());
        written.put("ground", sentences.text("penalty." + penalty.key(), written));
        return sentences.text("console." + known(penalty), written);
    }

    private static String known(PenaltyExposure penalty) {
        if (!penalty.certificates().isKnown()) {
            return "penalty-number-open";
        }
        return (penalty.rate().isKnown() ? "penalty-amount." : "penalty-rate-open.") + penalty.spread();
    }

    public String text(String key, Map<String, ?> values) {
        return sentences.text(key, values);
    }

    public String text(String key) {
        return sentences.text(key);
    }

    /** Figures by name, in words. */
    public Map<String, String> written(List<Figure> all) {
        Map<String, String> written = new LinkedHashMap<>();
        all.forEach(figure -> written.put(figure.name(), figure(figure)));
        return written;
    }

    /** A figure with its unit; a value that is missing has none. */
    public String figure(Figure figure) {
        return figures.figure(figure);
    }

    /** A figure with its name in words; empty where the step did not have the value. */
    public Optional<String> named(Figure figure) {
        return Optional.of(figure(figure))
                .filter(value -> !value.isEmpty())
                .map(value ->
                        sentences.text("explain.figure", Map.of("name", figures.name(figure.name()), "value", value)));
    }

    /** An exact number with its unit. */
    public String amount(BigDecimal number, String unit) {
        return figures.amount(number, unit);
    }

    /** Several words in a row, with the sign between them that the language has for that. */
    public String list(List<String> words) {
        return figures.list(words);
    }

    /** Empty where the messages have no cure: not everything can be cured. */
    private String cure(Finding finding) {
        String key = "cure." + finding.code();
        return sentences.has(key) ? sentences.text(key, written(finding.figures())) : "";
    }
}
