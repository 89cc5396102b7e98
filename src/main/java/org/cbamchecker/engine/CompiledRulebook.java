package org.cbamchecker.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final List<String> models;
    private final ClassLoader loader;

    CompiledRulebook(Rulebook rulebook, RuleIndex articles, Map<String, KnownRule> known, LoadedClasses classes) {
        this.rulebook = rulebook;
        this.articles = articles;
        this.known = known;
        this.models = classes.models();
        this.loader = classes.loader();
    }

    /** Classes that may be used, and the names of the models among them. */
    record LoadedClasses(List<String> models, ClassLoader loader) {
        static LoadedClasses of(CompiledClasses gated, ClassLoader questions) {
            return new LoadedClasses(gated.models(), new RuleClassLoader(gated, questions));
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
        return new RuleSession(newKieBase(), known);
    }

    /**
     * A KieBase a session: consequences keep their arguments in an array of the KieBase, so that two threads on one
     * KieBase answer each other's questions when sessions are not synchronised.
     */
    KieBase newKieBase() {
        DroolsSwitches.set();
        try {
            List<Model> instances = new ArrayList<>();
            for (String model : models) {
                instances.add((Model)
                        Class.forName(model, true, loader).getConstructor().newInstance());
            }
            return KieBaseBuilder.createKieBaseFromModel(instances, KieBaseMutabilityOption.DISABLED);
        } catch (ReflectiveOperationException | LinkageError | ClassCastException broken) {
            throw EngineFault.inRule("RULEBOOK-CLASSES", rulebook.manifest().id(), String.valueOf(broken), broken);
        }
    }
}
