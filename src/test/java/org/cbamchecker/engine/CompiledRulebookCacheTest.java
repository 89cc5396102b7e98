package org.cbamchecker.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cbamchecker.engine.SampleTables.article;
import static org.cbamchecker.engine.SampleTables.cells;
import static org.cbamchecker.engine.SampleTables.parcels;
import static org.cbamchecker.engine.SampleTables.row;
import static org.cbamchecker.engine.SampleTables.rule;
import static org.cbamchecker.engine.SampleTables.rulebook;
import static org.cbamchecker.engine.SampleTables.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledRulebookCacheTest {
    @TempDir
    Path folder;

    private EngineBench bench;

    @BeforeEach
    void fillTheCache() {
        bench = new EngineBench(folder);
        bench.compile(sample("7318", "yes"));
    }

    @Test
    void a_hit_answers_as_a_fresh_compilation_does_and_writes_nothing() throws IOException {
        byte[] before = Files.readAllBytes(only());
        // A file that were written anew would replace this mark of its age.
        Files.setLastModifiedTime(only(), java.nio.file.attribute.FileTime.fromMillis(1_000_000));

        assertThat(answers(sample("7318", "yes")))
                .isEqualTo(answersOf(new EngineBench().compile(sample("7318", "yes"))));
        assertThat(only()).hasBinaryContent(before);
        assertThat(Files.getLastModifiedTime(only()).toMillis()).isEqualTo(1_000_000);
    }

    @Test
    void a_changed_condition_or_rule_is_compiled_anew_and_a_changed_outcome_is_not() {
        assertThat(answers(sample("7318", "no"))).contains("parcels/r2 no");
        assertThat(files()).hasSize(1);

        assertThat(answers(sample("7604", "yes"))).doesNotContain("parcels/r2");
        assertThat(files()).hasSize(2);
    }

    @Test
    void a_damaged_file_is_replaced() throws IOException {
        byte[] good = Files.readAllBytes(only());
        byte[] flipped = good.clone();
        flipped[flipped.length / 2] ^= 0x55;
        List<byte[]> damages = List.of(
                flipped,
                new byte[0],
                "no zip".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                java.util.Arrays.copyOf(good, good.length / 2));

        for (byte[] damaged : damages) {
            Files.write(only(), damaged);
            assertThat(answers(sample("7318", "yes"))).contains("parcels/r2 yes");
            assertThat(only()).hasBinaryContent(good);
        }
    }

    @Test
    void classes_of_foreign_code_under_the_right_name_are_not_used() throws IOException {
        String key = only().getFileName().toString().replace(".rules.zip", "");
        var cache = CompiledRulebookCache.in(folder);
        CompiledClasses good = cache.read(key).orElseThrow();
        Map<String, byte[]> files = new TreeMap<>(good.files());
        try (var in = getClass().getResourceAsStream("CompiledRulebookCacheTest.class")) {
            files.put("org/cbamchecker/rules/Foreign.class", in.readAllBytes());
        }
        cache.write(key, new CompiledClasses(files));

        assertThat(answers(sample("7318", "yes"))).contains("parcels/r2 yes");
        assertThat(cache.read(key).orElseThrow().files())
                .containsOnlyKeys(good.files().keySet());
    }

    @Test
    void a_kept_rulebook_that_names_classes_it_does_not_hold_says_so() throws IOException {
        String key = only().getFileName().toString().replace(".rules.zip", "");
        var cache = CompiledRulebookCache.in(folder);
        Map<String, byte[]> files = new TreeMap<>(cache.read(key).orElseThrow().files());
        files.replaceAll((file, content) -> file.endsWith("/drools-model")
                ? "org.cbamchecker.rules.Gone".getBytes(java.nio.charset.StandardCharsets.US_ASCII)
                : content);
        cache.write(key, new CompiledClasses(files));

        assertThatThrownBy(() -> answers(sample("7318", "yes")))
                .isInstanceOfSatisfying(
                        EngineFault.class,
                        fault -> assertThat(fault.diagnostic().code()).isEqualTo("RULEBOOK-CLASSES"));
    }

    @Test
    void classes_compiled_against_other_question_classes_are_not_used() throws IOException {
        String key = only().getFileName().toString().replace(".rules.zip", "");
        var cache = CompiledRulebookCache.in(folder);
        CompiledClasses good = cache.read(key).orElseThrow();
        Map<String, byte[]> files = new TreeMap<>(good.files());
        files.put("questions.fingerprint", "0".repeat(16).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        cache.write(key, new CompiledClasses(files));

        assertThat(answers(sample("7318", "yes"))).contains("parcels/r2 yes");
        assertThat(cache.read(key).orElseThrow().files().get("questions.fingerprint"))
                .isEqualTo(good.files().get("questions.fingerprint"));
    }

    @Test
    void a_folder_that_cannot_be_written_does_not_stop_a_check() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));

        var compiled = new EngineBench(file).compile(sample("7318", "yes"));

        assertThat(answersOf(compiled)).contains("parcels/r2 yes");
    }

    @Test
    void no_more_than_twenty_rulebooks_are_kept() {
        var cache = CompiledRulebookCache.in(folder);
        for (int i = 0; i < 30; i++) {
            cache.write("key" + i, new CompiledClasses(Map.of()));
        }

        assertThat(files()).hasSize(20);
    }

    private String answers(Rulebook rulebook) {
        return answersOf(bench.compile(rulebook));
    }

    private static String answersOf(CompiledRulebook compiled) {
        var question = new ParcelQuestion("73181535", "CN", 1, 1, 1);
        compiled.open().ask(List.of(question));
        List<String> hits = question.hits().stream()
                .map(hit -> hit.name() + " " + hit.row().text("Ruling"))
                .toList();
        return hits + " " + question.notes();
    }

    private Path only() {
        assertThat(files()).hasSize(1);
        return files().get(0);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("a-file")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Rulebook sample(String prefix, String ruling) {
        TableSchema schema = parcels();
        Cell[] cells = cells(text(prefix), Cell.ANY, Cell.ANY);
        cells[3] = text(ruling);
        var table = new Table(schema, List.of(row(schema, 2, Row.Validity.UNDATED, cells)));
        return rulebook(List.of(article("a.drl", rule("heading", "cn2 == \"73\"", "$q.note(\"73\");"))), table);
    }
}
