package org.cbamchecker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.rulebook.Rulebook;

/** Compiles sample rulebooks. */
final class EngineBench {
    static final QuestionClasses QUESTIONS =
            new QuestionClasses("org.cbamchecker.engine", List.of(), EngineBench.class.getClassLoader());

    private final RulebookCompiler compiler;

    EngineBench() {
        compiler = new RulebookCompiler(QUESTIONS, CompiledRulebookCache.none());
    }

    EngineBench(Path folder) {
        compiler = new RulebookCompiler(QUESTIONS, CompiledRulebookCache.in(folder));
    }

    CompiledRulebook compile(Rulebook rulebook) {
        var diagnostics = new Diagnostics();
        var compiled = compiler.compile(rulebook, diagnostics);
        assertThat(diagnostics.list()).isEmpty();
        return compiled.orElseThrow();
    }

    List<Diagnostic> faults(Rulebook rulebook) {
        var diagnostics = new Diagnostics();
        assertThat(compiler.compile(rulebook, diagnostics)).isEmpty();
        return diagnostics.list();
    }
}
