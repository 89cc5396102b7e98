package org.cbamchecker.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbamchecker.engine.SampleTables.article;
import static org.cbamchecker.engine.SampleTables.rule;
import static org.cbamchecker.engine.SampleTables.rulebook;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.cbamchecker.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rulebook costs over its life: classes are given back, and a kept one needs no compiler. */
class RulebookLifeTest {
    private static final int RELOADS = 200;
    /** Classes of one rulebook: some twelve; a leak of one class a reload would add two hundred. */
    private static final int SPREAD = 150;

    @TempDir
    Path folder;

    @Test
    void two_hundred_reloads_keep_the_number_of_loaded_classes_flat() {
        var bench = new EngineBench();
        for (int warmUp = 0; warmUp < 20; warmUp++) {
            use(bench, warmUp);
        }
        int before = loadedClasses();

        for (int reload = 0; reload < RELOADS; reload++) {
            use(bench, reload);
        }

        assertThat(loadedClasses() - before).isLessThan(SPREAD);
    }

    @Test
    void a_kept_rulebook_is_loaded_without_the_compilers() throws Exception {
        new EngineBench(folder).compile(CachedStart.rulebook());

        List<String> loaded =
                KnownDroolsFaultsTest.run(List.of("-verbose:class"), CachedStart.class.getName(), folder.toString());

        assertThat(loaded).anyMatch(line -> line.equals("answered [kept by EU-2023-956:Art.2(3)]"));
        assertThat(loaded).anyMatch(line -> line.contains(" org.drools.core."));
        for (String compiler : List.of(
                "org.eclipse.jdt.",
                "org.drools.model.codegen.",
                "org.drools.drl.parser.",
                "org.drools.decisiontable.",
                "com.github.javaparser.",
                "org.apache.poi.")) {
            assertThat(loaded).noneMatch(line -> line.contains(" " + compiler));
        }
    }

    private static void use(EngineBench bench, int number) {
        var question = new ParcelQuestion("73181535", "CN", number, 1, 1);
        bench.compile(numbered(number)).open().ask(List.of(question));
        assertThat(question.hits()).hasSize(1);
    }

    private static Rulebook numbered(int number) {
        return rulebook(List.of(article("a.drl", rule("r", "valueCents == " + number, "$q.hit();"))));
    }

    private static int loadedClasses() {
        var classes = ManagementFactory.getClassLoadingMXBean();
        int lowest = Integer.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            lowest = Math.min(lowest, classes.getLoadedClassCount());
        }
        return lowest;
    }
}
