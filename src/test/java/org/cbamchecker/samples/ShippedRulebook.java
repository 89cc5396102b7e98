package org.cbamchecker.samples;

import java.nio.file.Path;
import java.util.List;
import org.cbamchecker.articles.ScopeQuestion;
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

/** The EU rulebook as it stands in the repository, loaded once for all tests that only read it. */
public final class ShippedRulebook {
    public static final RulebookLocation PLACE =
            new RulebookLocation(Path.of("rules/eu-cbam"), Path.of("decision-tables/eu-cbam"));

    private static final Path CACHE = Path.of("target/rulebook-of-tests");

    private ShippedRulebook() {}

    /** The rulebook, ready for use. */
    public static CompiledRulebook compiled() {
        return Holder.COMPILED;
    }

    /** A variant of the rulebook, ready for use. */
    static CompiledRulebook compile(Rulebook rulebook) {
        Diagnostics faults = new Diagnostics();
        QuestionClasses questions = new QuestionClasses(
                ScopeQuestion.class.getPackageName(), List.of(), ScopeQuestion.class.getClassLoader());
        return new RulebookCompiler(questions, CompiledRulebookCache.in(CACHE))
                .compile(rulebook, faults)
                .orElseThrow(() -> new IllegalStateException(faults.list().toString()));
    }

    private static Rulebook load() {
        Loaded loaded = new RulebookLoader(new RulebookCache(CACHE)).load(PLACE);
        if (loaded instanceof Loaded.Ready ready) {
            return ready.rulebook();
        }
        throw new IllegalStateException(loaded.toString());
    }

    private static final class Holder {
        private static final CompiledRulebook COMPILED = compile(load());
    }
}
