package org.cbamchecker.engine;

import java.nio.file.Path;
import java.util.List;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.rulebook.Rulebook;

/** Starts with a filled cache and asks one question. */
public final class CachedStart {
    private CachedStart() {}

    public static void main(String[] args) {
        var compiler = new RulebookCompiler(EngineBench.QUESTIONS, CompiledRulebookCache.in(Path.of(args[0])));
        var question = new ParcelQuestion("73181535", "CN", 1, 1, 1);
        compiler.compile(rulebook(), new Diagnostics()).orElseThrow().open().ask(List.of(question));
        System.out.println();
        System.out.println("answered " + question.notes());
    }

    static Rulebook rulebook() {
        String rule = SampleTables.rule("kept", "cn2 == \"73\"", "$q.note(\"kept\");");
        return SampleTables.rulebook(List.of(SampleTables.article("a.drl", rule)));
    }
}
