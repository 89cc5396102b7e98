package org.cbamchecker.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.engine.CompiledRulebook;
import org.cbamchecker.engine.CompiledRulebookCache;
import org.cbamchecker.engine.QuestionClasses;
import org.cbamchecker.engine.RulebookCompiler;
import org.cbamchecker.rulebook.Loaded;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.rulebook.RulebookLoader;
import org.cbamchecker.rulebook.RulebookLocation;

/** The rulebook of this checker, read and compiled as the product does it, with nothing cached. */
final class OwnRulebook {
    private OwnRulebook() {}

    static RulebookLocation shipped(Path home) {
        return ofFolder(home, home.resolve("rules/eu-cbam"));
    }

    /** The rules in a folder, with the shipped tables. */
    static RulebookLocation ofFolder(Path home, Path folder) {
        return new RulebookLocation(folder, home.resolve("decision-tables/eu-cbam"));
    }

    /** Writes the shipped rulebook with the rules of some articles alone into a folder. */
    static void withRules(Path home, Set<String> articles, Path folder) throws IOException {
        Path shipped = home.resolve("rules/eu-cbam");
        String begin = "  - ";
        StringBuilder manifest = new StringBuilder();
        for (String line : Files.readAllLines(shipped.resolve("rulebook.yaml"))) {
            boolean names = line.startsWith(begin) && line.endsWith(".drl");
            if (!names || articles.contains(line.substring(begin.length()))) {
                manifest.append(line).append('\n');
            }
        }
        Files.writeString(folder.resolve("rulebook.yaml"), manifest);
        for (String article : articles) {
            Files.copy(shipped.resolve(article), folder.resolve(article));
        }
    }

    static Rulebook read(RulebookLocation location) {
        Loaded loaded = new RulebookLoader().load(location);
        if (!(loaded instanceof Loaded.Ready ready)) {
            throw new IllegalStateException("Refused: " + loaded);
        }
        return ready.rulebook();
    }

    /** @param questions package of the questions that rules are asked */
    static CompiledRulebook compiled(RulebookLocation location, String questions) {
        var classes = new QuestionClasses(questions, List.of(), OwnRulebook.class.getClassLoader());
        var faults = new Diagnostics();
        return new RulebookCompiler(classes, CompiledRulebookCache.none())
                .compile(read(location), faults)
                .orElseThrow(() -> new IllegalStateException(faults.list().toString()));
    }
}
