package org.cbamchecker.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.cbamchecker.rulebook.Rulebook;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;

/**
 * A rulebook whose rules are compiled and gated. Never changed: an edited rulebook is compiled anew beside it. Any
 * number of threads may open sessions.
 */
public final class CompiledRulebook {
    private final Rulebook rulebook;
    private final RuleIndex articles;
    private final Map<String, KnownRule> known;
    private final LoadedClasses classes;
    private final boolean asksEveryQuestion;
    private CompiledRules compiledRules;
    /** What closed sessions left behind: the next ones need not begin anew. */
    private final Queue<Bench> idle = new ConcurrentLinkedQueue<>();

    CompiledRulebook(Rulebook rulebook, RuleIndex articles, Map<String, KnownRule> known, LoadedClasses classes) {
        this.rulebook = rulebook;
        this.articles = articles;
        this.known = known;
        this.classes = classes;
        asksEveryQuestion = false;
    }

    private CompiledRulebook(CompiledRulebook other, boolean asksEveryQuestion) {
        rulebook = other.rulebook;
        articles = other.articles;
        known = other.known;
        classes = other.classes;
        this.asksEveryQuestion = asksEveryQuestion;
    }

    /** Classes that may be used, and what they were loaded from. */
    record LoadedClasses(GatedClasses gated, ClassLoader loader) {
        static LoadedClasses of(GatedClasses gated, ClassLoader questions) {
            return new LoadedClasses(gated, new RuleClassLoader(gated.classes(), questions));
        }
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** The rules of the articles, for lists and explanations. */
    public RuleIndex articles() {
        return articles;
    }

    /**
     * A session with rules of its own, for one thread at a time; takes some ten milliseconds, so it is kept for many
     * questions. Sessions of one rulebook share classes and nothing that changes.
     */
    public RuleSession open() {
        Bench bench = idle.poll();
        return new RuleSession(bench == null ? newBench() : bench, known, idle::add);
    }

    private Bench newBench() {
        List<Model> models = models();
        KieBase rules = kieBase(models);
        return Bench.of(rules, asksEveryQuestion ? null : new Precedents(compiledRules(models)));
    }

    /** The rules as they were compiled, read from the models of whoever wants them first. */
    private synchronized CompiledRules compiledRules(List<Model> models) {
        if (compiledRules == null) {
            compiledRules = CompiledRules.of(models, classes.gated().references());
        }
        return compiledRules;
    }

    CompiledRules compiledRules() {
        return compiledRules(models());
    }

    /** The same rulebook, whose sessions put every question to the rules, alike or not: slower, for comparing. */
    public CompiledRulebook askingEveryQuestion() {
        return new CompiledRulebook(this, true);
    }

    /**
     * A KieBase a session: consequences keep their arguments in an array of the KieBase, so that two threads on one
     * KieBase answer each other's questions when sessions are not synchronised.
     */
    KieBase newKieBase() {
        return kieBase(models());
    }

    private static KieBase kieBase(List<Model> models) {
        DroolsSwitches.set();
        return KieBaseBuilder.createKieBaseFromModel(models, KieBaseMutabilityOption.DISABLED);
    }

    private List<Model> models() {
        try {
            List<Model> instances = new ArrayList<>();
            for (String model : classes.gated().classes().models()) {
                instances.add((Model) Class.forName(model, true, classes.loader())
                        .getConstructor()
                        .newInstance());
            }
            return instances;
        } catch (ReflectiveOperationException | LinkageError | ClassCastException broken) {
            throw EngineFault.inRule("RULEBOOK-CLASSES", rulebook.manifest().id(), String.valueOf(broken), broken);
        }
    }
}
