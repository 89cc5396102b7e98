package org.cbamchecker.testing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.check.Checker;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.engine.CompiledRulebook;
import org.cbamchecker.engine.CompiledRulebookCache;
import org.cbamchecker.engine.QuestionClasses;
import org.cbamchecker.engine.RulebookCompiler;
import org.cbamchecker.rulebook.Loaded;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.rulebook.RulebookCache;
import org.cbamchecker.rulebook.RulebookLoader;
import org.cbamchecker.rulebook.RulebookLocation;

/** The rulebook as it is shipped, read and compiled once per JVM, and once per content across builds. */
public final class TheRulebook {
    /** The day of the newest row; the law as the shipped tables know it. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static final RulebookLocation SHIPPED =
            new RulebookLocation(Path.of("rules", "eu-cbam"), Path.of("decision-tables", "eu-cbam"));
    private static final Path CACHE = Path.of("target", "rulebooks-of-tests");

    private TheRulebook() {}

    private static final class Once {
        private static final Rulebook RULEBOOK = load(SHIPPED);
        private static final CompiledRulebook COMPILED = compile(RULEBOOK);
    }

    public static Rulebook shipped() {
        return Once.RULEBOOK;
    }

    /** A checker that puts every question to the rules, whether or not a question like it was answered before. */
    public static Checker checkerAskingEveryQuestion(LocalDate lawDate) {
        return new Checker(Once.COMPILED.askingEveryQuestion(), lawDate);
    }

    /** A checker of the shipped rulebook with the wording of a law date. */
    public static Checker checker(LocalDate lawDate) {
        return new Checker(Once.COMPILED, lawDate);
    }

    /** A checker of the shipped rulebook with the wording of {@link #TODAY}. */
    public static Checker checker() {
        return checker(TODAY);
    }

    /** Loads a rulebook that must be without a fault. */
    public static Rulebook load(RulebookLocation location) {
        Loaded loaded = new RulebookLoader(new RulebookCache(CACHE)).load(location);
        if (loaded instanceof Loaded.Refused refused) {
            throw new AssertionError("The rulebook was refused: " + refused.diagnostics());
        }
        return ((Loaded.Ready) loaded).rulebook();
    }

    /** Compiles a rulebook that must be without a fault. */
    public static CompiledRulebook compile(Rulebook rulebook) {
        Diagnostics faults = new Diagnostics();
        var questions = new QuestionClasses("org.cbamchecker.articles", List.of(), TheRulebook.class.getClassLoader());
        return new RulebookCompiler(questions, CompiledRulebookCache.in(CACHE))
                .compile(rulebook, faults)
                .orElseThrow(() -> new AssertionError("The rulebook does not compile: " + faults.list()));
    }
}
