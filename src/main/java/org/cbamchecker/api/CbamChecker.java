package org.cbamchecker.api;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.articles.LegalQuestion;
import org.cbamchecker.articles.UndecidedException;
import org.cbamchecker.check.Checker;
import org.cbamchecker.check.Progress;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.engine.CompiledRulebook;
import org.cbamchecker.engine.CompiledRulebookCache;
import org.cbamchecker.engine.QuestionClasses;
import org.cbamchecker.engine.RulebookCompiler;
import org.cbamchecker.explain.Explainer;
import org.cbamchecker.facts.Submission;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.intake.Intake;
import org.cbamchecker.intake.IntakeOptions;
import org.cbamchecker.intake.Received;
import org.cbamchecker.intake.References;
import org.cbamchecker.intake.RulebookReferences;
import org.cbamchecker.reference.Clauses;
import org.cbamchecker.report.AssessmentRecipient;
import org.cbamchecker.report.Presentation;
import org.cbamchecker.rulebook.Loaded;
import org.cbamchecker.rulebook.Messages;
import org.cbamchecker.rulebook.Phrasebook;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.rulebook.RulebookLocation;

/**
 * Reads submissions, checks them against a rulebook in the wording of one law date, and explains what came out.
 * Immutable; any number of threads may check at once. Loading takes seconds without a cache, so keep the checker.
 */
public final class CbamChecker {
    private static final String QUESTIONS = "org.cbamchecker.articles";
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final CompiledRulebook compiled;
    private final List<Diagnostic> warnings;
    private final Phrasebook phrases;
    private final Messages messages;
    private final LocalDate lawDate;
    private final Checker checker;

    private CbamChecker(CompiledRulebook compiled, List<Diagnostic> warnings, LocalDate lawDate) {
        this.compiled = compiled;
        this.warnings = List.copyOf(warnings);
        this.lawDate = lawDate;
        phrases = Phrasebook.of(compiled.rulebook());
        messages = phrases.usual();
        checker = checker(compiled, lawDate, phrases);
    }

    /** The other checker, but in another language. */
    private CbamChecker(CbamChecker other, Messages messages) {
        compiled = other.compiled;
        warnings = other.warnings;
        lawDate = other.lawDate;
        phrases = other.phrases;
        checker = other.checker;
        this.messages = messages;
    }

    /**
     * Loads the rulebook {@code eu-cbam} of a home with today's law, keeping nothing between runs.
     *
     * @param home folder that holds {@code rules} and {@code decision-tables}
     * @throws RulebookRefusedException with every fault of the rulebook
     */
    public static CbamChecker load(Path home) {
        var rulebooks = new Rulebooks(home, Optional.empty());
        return load(rulebooks, rulebooks.location(Rulebooks.USUAL), LocalDate.now(BRUSSELS));
    }

    /**
     * Loads a rulebook.
     *
     * @param lawDate day whose wording of the law is applied
     * @throws RulebookRefusedException with every fault of the rulebook
     */
    public static CbamChecker load(Rulebooks rulebooks, RulebookLocation location, LocalDate lawDate) {
        Loaded loaded = rulebooks.load(location);
        if (loaded instanceof Loaded.Refused refused) {
            throw new RulebookRefusedException(refused.diagnostics(), refused.phrases());
        }
        return of((Loaded.Ready) loaded, rulebooks, lawDate);
    }

    /**
     * A rulebook that is in memory already, for example one with an edit tried out in it.
     *
     * @param rulebooks where compiled rules are kept
     * @param lawDate day whose wording of the law is applied
     * @throws RulebookRefusedException with every fault of the rulebook
     */
    public static CbamChecker of(Loaded.Ready ready, Rulebooks rulebooks, LocalDate lawDate) {
        var questions = new QuestionClasses(QUESTIONS, List.of(), CbamChecker.class.getClassLoader());
        var cache = rulebooks.cache().map(CompiledRulebookCache::in).orElseGet(CompiledRulebookCache::none);
        var faults = new Diagnostics();
        Optional<CompiledRulebook> compiled = new RulebookCompiler(questions, cache).compile(ready.rulebook(), faults);
        if (compiled.isEmpty()) {
            throw new RulebookRefusedException(faults.list(), Phrasebook.of(ready.rulebook()));
        }
        return new CbamChecker(compiled.get(), warnings(ready, faults), lawDate);
    }

    private static List<Diagnostic> warnings(Loaded.Ready ready, Diagnostics compilation) {
        var all = new ArrayList<>(ready.warnings());
        all.addAll(compilation.list());
        return all;
    }

    /** A rulebook that takes a pending matter in a way nobody programmed is refused like any other broken table. */
    private static Checker checker(CompiledRulebook compiled, LocalDate lawDate, Phrasebook phrases) {
        try {
            return new Checker(compiled, lawDate);
        } catch (UndecidedException unknown) {
            Place place = Place.ofFile(compiled.rulebook().manifest().id());
            var fault =
                    Diagnostic.error("RULEBOOK-UNDECIDED", place, Map.of("read", String.valueOf(unknown.getMessage())));
            throw new RulebookRefusedException(List.of(fault), phrases);
        }
    }

    /** The same rulebook in the wording of another day, in the same language. */
    public CbamChecker lawAsOf(LocalDate day) {
        return new CbamChecker(new CbamChecker(compiled, warnings, day), messages);
    }

    /**
     * The same checker, saying everything in another language.
     *
     * @param language one of {@link #languages()}, whose case does not matter
     * @throws IllegalArgumentException where the rulebook does not speak it
     */
    public CbamChecker speaking(String language) {
        Messages spoken = phrases.in(language)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The rulebook does not speak \"" + language + "\", but " + phrases.languages()));
        return new CbamChecker(this, spoken);
    }

    /** The languages the rulebook speaks: the columns of its table of messages. */
    public List<String> languages() {
        return phrases.languages();
    }

    /** Every sentence in every language. */
    public Phrasebook phrases() {
        return phrases;
    }

    public LocalDate lawDate() {
        return lawDate;
    }

    public Rulebook rulebook() {
        return compiled.rulebook();
    }

    /** What somebody may want to look at in the rulebook. */
    public List<Diagnostic> warnings() {
        return warnings;
    }

    /** Every sentence the checker says, in the language it speaks. */
    public Messages messages() {
        return messages;
    }

    /** Puts findings and steps into words of the language the checker speaks. */
    public Presentation words() {
        return new Presentation(messages::text, Clauses.of(rulebook(), messages)::cite);
    }

    /** Reads files into one submission; never throws for what stands in them. */
    public Received read(List<Path> files) {
        return read(files, IntakeOptions.NONE, org.cbamchecker.intake.Progress.NONE);
    }

    /** Reads files into one submission; never throws for what stands in them. */
    public Received read(List<Path> files, IntakeOptions options, org.cbamchecker.intake.Progress progress) {
        References references = RulebookReferences.of(rulebook(), lawDate);
        return Intake.read(files, options, references, progress);
    }

    /** Checks and keeps everything; for submissions that fit in memory. */
    public Assessment check(Submission submission) {
        return checker.check(submission);
    }

    /** Checks and hands every piece on as soon as it is known, the end included; the recipient is not closed. */
    public void check(Submission submission, AssessmentRecipient recipient, Progress progress) {
        checker.check(submission, recipient, progress);
        recipient.end();
    }

    /** What the decision tables were asked about a line. */
    public List<LegalQuestion> asked(Submission submission, LineAssessment line) {
        return checker.asked(submission, line);
    }

    /**
     * Tells how a figure or a finding came about.
     *
     * @param width columns of the text
     */
    public Explainer explainer(int width) {
        return new Explainer(words(), width);
    }
}
