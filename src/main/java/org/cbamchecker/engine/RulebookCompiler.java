package org.cbamchecker.engine;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.engine.CompiledRulebook.LoadedClasses;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;

/**
 * Makes a rulebook ready to answer: its articles and decision tables become classes, unless the cache has them. Where
 * it has, neither the rule compiler nor the reader of workbooks is loaded.
 */
public final class RulebookCompiler {
    /** Entry beside the classes: fingerprint of the question classes they were compiled against. */
    private static final String QUESTIONS = "questions.fingerprint";

    private final QuestionClasses questions;
    private final CompiledRulebookCache cache;
    private final CodeGate gate;

    public RulebookCompiler(QuestionClasses questions, CompiledRulebookCache cache) {
        this.questions = questions;
        this.cache = cache;
        this.gate = new CodeGate(questions);
    }

    /**
     * @param diagnostics hears all faults found, with file and line or cell
     * @return the compiled rulebook; empty where there are errors
     */
    public Optional<CompiledRulebook> compile(Rulebook rulebook, Diagnostics diagnostics) {
        DroolsSwitches.set();
        var faults = new Diagnostics();
        RuleIndex articles = RuleIndex.read(rulebook.rules(), faults);
        Map<String, KnownRule> known = KnownRule.of(articles, rulebook, faults);
        Optional<CompiledRulebook> compiled =
                faults.hasErrors() ? Optional.empty() : load(rulebook, articles, known, faults);
        diagnostics.addAll(faults);
        return faults.hasErrors() ? Optional.empty() : compiled;
    }

    private Optional<CompiledRulebook> load(
            Rulebook rulebook, RuleIndex articles, Map<String, KnownRule> known, Diagnostics faults) {
        String key = RulebookKey.of(rulebook, questions);
        Optional<GatedClasses> kept = cache.read(key).flatMap(this::usable);
        GatedClasses classes = kept.isPresent() ? kept.get() : build(key, rulebook, faults);
        if (faults.hasErrors()) {
            return Optional.empty();
        }
        var compiled = new CompiledRulebook(rulebook, articles, known, LoadedClasses.of(classes, questions.loader()));
        if (kept.isEmpty()) {
            RuleShape.check(compiled.newKieBase(), articles, known.keySet(), faults);
            if (!faults.hasErrors()) {
                cache.write(key, toKeep(classes));
            }
        }
        return Optional.of(compiled);
    }

    /** Kept classes pass the same gate as fresh ones, and must fit the question classes of today. */
    private Optional<GatedClasses> usable(CompiledClasses kept) {
        var faults = new Diagnostics();
        GatedClasses gated = gate.pass(kept, faults);
        byte[] fingerprint = kept.files().get(QUESTIONS);
        boolean fits =
                !faults.hasErrors() && fingerprint != null && fingerprint(gated).equals(text(fingerprint));
        return fits ? Optional.of(gated) : Optional.empty();
    }

    private GatedClasses build(String key, Rulebook rulebook, Diagnostics faults) {
        Map<String, String> sources = sources(rulebook, faults);
        var refused = new Diagnostics();
        boolean nothing = faults.hasErrors() || sources.isEmpty();
        CompiledClasses fresh = nothing
                ? new CompiledClasses(Map.of())
                : new RulebookBuild(questions.loader()).run(key, sources, refused);
        GatedClasses gated = gate.pass(fresh, refused);
        new SourceLines(rulebook.rules()).locate(refused.list()).forEach(faults::add);
        return gated;
    }

    /** The classes as they are kept: with what tells later whether they still fit. */
    private CompiledClasses toKeep(GatedClasses gated) {
        Map<String, byte[]> files = new TreeMap<>(gated.classes().files());
        files.put(QUESTIONS, fingerprint(gated).getBytes(StandardCharsets.UTF_8));
        return new CompiledClasses(files);
    }

    private Map<String, String> sources(Rulebook rulebook, Diagnostics faults) {
        Map<String, String> sources = new LinkedHashMap<>();
        rulebook.rules().forEach(rule -> sources.put(rule.file(), rule.text()));
        var tables = new DecisionTableCompiler(questions.questions());
        for (Table table : rulebook.tables().values()) {
            if (table.schema().kind() == TableSchema.Kind.DECISION
                    && !table.rows().isEmpty()) {
                sources.put("table-" + table.name() + ".drl", tables.rules(table, faults));
            }
        }
        return sources;
    }

    private String fingerprint(GatedClasses gated) {
        return RulebookKey.fingerprint(gated.used(), questions.loader());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
