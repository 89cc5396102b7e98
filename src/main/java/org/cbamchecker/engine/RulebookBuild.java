package org.cbamchecker.engine;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.cbamchecker.diagnostics.Diagnostics;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the Drools compiler over the sources of a rulebook. */
final class RulebookBuild {
    private static final Logger LOG = LoggerFactory.getLogger(RulebookBuild.class);
    /** Drools keeps its modules in a repository of the whole JVM: builds side by side would mix their rules. */
    private static final Lock ONE_AT_A_TIME = new ReentrantLock();

    /** How Drools begins a message that repeats all the Java it wrote, after those that say what is wrong. */
    private static final String WHOLE_SOURCE = "Java source of";

    private static final int LONGEST = 300;

    private final ClassLoader questionClasses;

    RulebookBuild(ClassLoader questionClasses) {
        this.questionClasses = questionClasses;
    }

    /**
     * @param key names the build; builds of different sources have different keys
     * @param sources file name to rules
     * @return the classes; none where there are faults
     */
    CompiledClasses run(String key, Map<String, String> sources, Diagnostics faults) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.cbamchecker", "rulebook", key);
        ONE_AT_A_TIME.lock();
        try {
            KieBuilder builder = build(services, release, sources);
            report(builder, faults);
            return faults.hasErrors() ? new CompiledClasses(Map.of()) : classesOf(builder);
        } catch (RuntimeException unexpected) {
            LOG.debug("The rule compiler gave up", unexpected);
            faults.add(RuleFaults.atLine("RULE-COMPILE", "", 0, String.valueOf(unexpected.getMessage())));
            return new CompiledClasses(Map.of());
        } finally {
            services.getRepository().removeKieModule(release);
            ONE_AT_A_TIME.unlock();
        }
    }

    private KieBuilder build(KieServices services, ReleaseId release, Map<String, String> sources) {
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        sources.forEach((file, text) -> files.write("src/main/resources/" + RulePackage.PATH + file, text));
        KieBuilder builder = services.newKieBuilder(files, questionClasses);
        return builder.buildAll(ExecutableModelProject.class);
    }

    private static void report(KieBuilder builder, Diagnostics faults) {
        for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
            if (message.getText().startsWith(WHOLE_SOURCE) && faults.hasErrors()) {
                continue;
            }
            String path = message.getPath() == null ? "" : message.getPath();
            String file = path.substring(path.lastIndexOf('/') + 1);
            faults.add(RuleFaults.atLine("RULE-COMPILE", file, message.getLine(), oneLine(message.getText())));
        }
    }

    private static String oneLine(String text) {
        String line = String.valueOf(text).replaceAll("\\s+", " ").replaceFirst(" ?Problem stacktrace.*", "");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
    }

    /** The project class that Drools adds for its own containers is left behind: nothing here needs it. */
    private static CompiledClasses classesOf(KieBuilder builder) {
        var module = (InternalKieModule) builder.getKieModule();
        Map<String, byte[]> files = new TreeMap<>();
        for (String file : module.getFileNames()) {
            if (CompiledClasses.isPart(file)) {
                files.put(file, module.getBytes(file));
            }
        }
        return new CompiledClasses(files);
    }
}
