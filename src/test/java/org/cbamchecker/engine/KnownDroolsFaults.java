package org.cbamchecker.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * Shows faults of Drools in a JVM of its own, because the switch they depend on is read once a JVM. Prints one line a
 * case: its name and the rules that fired.
 */
public final class KnownDroolsFaults {
    /** Facts of the cases. */
    public record Seed() {}

    public record Shared() {}

    public record Negated() {}

    public record Other() {}

    public record Counted(int value) {}

    private static final String EXISTS_NOT = "rule \"subject\" when exists( Shared() and not Negated() ) then end\n";
    private static final String EXISTS_AND = "rule \"sibling\" when exists( Shared() and Other() ) then end\n";
    private static final String PRODUCER =
            "rule \"producer\" when Seed() then insert(new KnownDroolsFaults.Shared()); end\n";
    private static final String COUNT =
            "rule \"count\" when Seed() accumulate( Counted( $v : value ); $n : count($v); $n > 0 ) then end\n";
    private static final String NEIGHBOUR = "rule \"neighbour\" when Seed() Other() then end\n";
    private static final String BULK = "rule \"bulk 1\" when Negated() Counted() then end\n"
            + "rule \"bulk 2\" when Negated() Other() then end\n"
            + "rule \"bulk 3\" when Negated() Shared() then end\n";

    private KnownDroolsFaults() {}

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("as-the-engine-does")) {
            DroolsSwitches.set();
        }
        existsAcrossPackages();
        accumulateAcrossPackages();
    }

    private static void existsAcrossPackages() {
        show("exists in several packages", fired(build(true, PRODUCER, EXISTS_NOT, EXISTS_AND), new Seed()));
        show("exists in one package", fired(build(false, PRODUCER, EXISTS_NOT, EXISTS_AND), new Seed()));
    }

    private static void accumulateAcrossPackages() {
        Object[] facts = {new Seed(), new Counted(1)};
        show("accumulate in several packages", fired(build(true, BULK, COUNT, NEIGHBOUR), facts));
        show("accumulate in one package", fired(build(false, BULK, COUNT, NEIGHBOUR), facts));
    }

    private static void show(String name, TreeSet<String> fired) {
        System.out.println("case " + name + ": " + fired);
    }

    /** Facts one after the other, rules fired after each. */
    private static TreeSet<String> fired(KieBase rules, Object... facts) {
        var names = new TreeSet<String>();
        KieSession session = rules.newKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                names.add(event.getMatch().getRule().getName());
            }
        });
        for (Object fact : facts) {
            session.insert(fact);
            session.fireAllRules(100);
        }
        session.dispose();
        return names;
    }

    private static KieBase build(boolean severalPackages, String... rules) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < rules.length; i++) {
            String name = severalPackages ? "sample.p" + i : "sample.all";
            files.put(name.replace('.', '/') + "/r" + i + ".drl", head(name) + rules[i]);
        }
        return build(files);
    }

    private static String head(String name) {
        var head = new StringBuilder("package " + name + "\nimport org.cbamchecker.engine.KnownDroolsFaults\n");
        for (String fact : List.of("Seed", "Shared", "Negated", "Other", "Counted")) {
            head.append("import org.cbamchecker.engine.KnownDroolsFaults.")
                    .append(fact)
                    .append('\n');
        }
        return head.toString();
    }

    private static KieBase build(Map<String, String> files) {
        var services = KieServices.get();
        var release = services.newReleaseId("sample", "faults", String.valueOf(files.hashCode()));
        var system = services.newKieFileSystem().generateAndWritePomXML(release);
        files.forEach((path, text) -> system.write("src/main/resources/" + path, text));
        var builder = services.newKieBuilder(system).buildAll(ExecutableModelProject.class);
        if (!builder.getResults().getMessages().isEmpty()) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        return services.newKieContainer(release).getKieBase();
    }
}
