package org.cbamchecker.bench.peers;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cbamchecker.check.Checker;

/** Who may enter, under which licence, and where its version is found. */
enum Entrant {
    SHARED("this checker, the shared decision alone", "Apache-2.0", () -> new SharedDecision(true, 1), Checker.class),
    SHARED_ANEW(
            "this checker, the shared decision alone, nothing remembered, 100 lines a session",
            "Apache-2.0",
            () -> new SharedDecision(false, 100),
            Checker.class),
    CHECKER("this checker, the full check", "Apache-2.0", () -> new FullCheck(true), Checker.class),
    CHECKER_ANEW(
            "this checker, the full check, nothing remembered",
            "Apache-2.0",
            () -> new FullCheck(false),
            Checker.class),
    OWN_TABLE("this checker, a decision table", "Apache-2.0", () -> new OwnTable(true), Checker.class),
    OWN_TABLE_ANEW(
            "this checker, a decision table, nothing remembered",
            "Apache-2.0",
            () -> new OwnTable(false),
            Checker.class),
    OWN_REFERENCE_TABLE("this checker, a reference table", "Apache-2.0", OwnReferenceTable::new, Checker.class),
    OPENL("OpenL Tablets", "LGPL", OpenLTablets::new, org.openl.rules.runtime.RulesEngineFactory.class),
    DROOLS("Drools decision table, a line a session", "Apache-2.0", () -> new DroolsSheet(1), org.kie.api.KieBase.class),
    DROOLS_BATCH(
            "Drools decision table, 100 lines a session",
            "Apache-2.0",
            () -> new DroolsSheet(100),
            org.kie.api.KieBase.class),
    KIE_DMN("KIE DMN", "Apache-2.0", KieDmn::new, org.kie.dmn.api.core.DMNRuntime.class),
    CAMUNDA("Camunda DMN engine", "Apache-2.0", CamundaDmn::new, org.camunda.bpm.dmn.engine.DmnEngine.class),
    EASY_RULES("Easy Rules", "MIT", EasyRules::new, org.jeasy.rules.api.Rule.class),
    ZEN("GoRules Zen", "MIT", null, null),
    PLAIN_SCAN("plain Java, every row looked at", "–", PlainScan::new, null);

    private static final Set<Entrant> OF_LINES = EnumSet.of(SHARED, SHARED_ANEW, CHECKER, CHECKER_ANEW);
    private static final Set<Entrant> OF_THE_NEUTRAL_TABLE =
            EnumSet.of(OWN_TABLE, OWN_TABLE_ANEW, OWN_REFERENCE_TABLE);
    private static final Pattern VERSION = Pattern.compile("-(\\d[^/]*)\\.jar$");

    private final String shown;
    private final String licence;
    private final Supplier<Contestant> contestant;
    private final Class<?> fromItsJar;

    /** @param contestant null where it does not run in Java */
    Entrant(String shown, String licence, Supplier<Contestant> contestant, Class<?> fromItsJar) {
        this.shown = shown;
        this.licence = licence;
        this.contestant = contestant;
        this.fromItsJar = fromItsJar;
    }

    /** Those who can take the task; the first of them is the one that others are held against. */
    static Set<Entrant> fit(boolean neutral) {
        Set<Entrant> fit = EnumSet.allOf(Entrant.class);
        fit.removeAll(neutral ? OF_LINES : OF_THE_NEUTRAL_TABLE);
        return fit;
    }

    String shown() {
        return shown;
    }

    String licence() {
        return licence;
    }

    Supplier<Contestant> contestant() {
        return contestant;
    }

    boolean runsInJava() {
        return contestant != null;
    }

    /** As the name of the jar says it. */
    String version() {
        if (fromItsJar == null) {
            return "–";
        }
        String jar = fromItsJar.getProtectionDomain().getCodeSource().getLocation().getPath();
        Matcher version = VERSION.matcher(jar);
        return version.find() ? version.group(1) : "–";
    }
}
