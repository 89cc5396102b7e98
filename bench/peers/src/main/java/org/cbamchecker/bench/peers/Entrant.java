package org.cbamchecker.bench.peers;

import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who may enter, under which licence, and where its version is found. */
enum Entrant {
    CHECKER("cbam-checker, the full check", "Apache-2.0", FullCheck::new, org.cbamchecker.check.Checker.class),
    OWN_TABLE("cbam-checker, a decision table", "Apache-2.0", OwnTable::new, org.cbamchecker.check.Checker.class),
    OPENL("OpenL Tablets", "LGPL", OpenLTablets::new, org.openl.rules.runtime.RulesEngineFactory.class),
    DROOLS("Drools decision table, a session a line", "Apache-2.0", () -> new DroolsSheet(1), org.kie.api.KieBase.class),
    DROOLS_BATCH(
            "Drools decision table, a session for 100 lines",
            "Apache-2.0",
            () -> new DroolsSheet(100),
            org.kie.api.KieBase.class),
    KIE_DMN("KIE DMN", "Apache-2.0", KieDmn::new, org.kie.dmn.api.core.DMNRuntime.class),
    CAMUNDA("Camunda DMN engine", "Apache-2.0", CamundaDmn::new, org.camunda.bpm.dmn.engine.DmnEngine.class),
    EASY_RULES("Easy Rules", "MIT", EasyRules::new, org.jeasy.rules.api.Rule.class),
    ZEN("GoRules Zen", "MIT", null, null),
    PLAIN_SCAN("plain Java, every row looked at", "–", PlainScan::new, null);

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
