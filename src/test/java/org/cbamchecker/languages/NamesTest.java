package org.cbamchecker.languages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cbamchecker.reference.Clauses;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.samples.ShippedRulebook;
import org.cbamchecker.tables.Row;
import org.junit.jupiter.api.Test;

/** Rules, figures of steps and places of clauses have names in every language. */
class NamesTest {
    private static final Rulebook RULEBOOK = ShippedRulebook.compiled().rulebook();
    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"");

    /** What stays as it is in Chinese: names of acts, of the system and of document codes. */
    private static final Pattern LATIN_NAMES =
            Pattern.compile("\\(EU\\)|COM\\(|P9_TA|2003/87/EC|TARIC|CBAM|R\\(01\\)|[A-Y]\\d{3}|[A-F](?=\\.|點|第)");

    @Test
    void every_rule_has_a_name_in_the_words_of_the_rule_files() {
        Map<String, String> names = new TreeMap<>();
        RULEBOOK.rules().forEach(file -> Sources.found(RULE, file.text())
                .forEach(name -> names.put("rule." + slug(name), name)));
        Map<String, String> told = new TreeMap<>();
        TheMessages.rows().stream()
                .filter(row -> TheMessages.key(row).startsWith("rule."))
                .forEach(row -> told.put(TheMessages.key(row), row.text("en")));

        assertThat(told).hasSizeGreaterThan(300).isEqualTo(names);
    }

    @Test
    void every_figure_of_a_step_has_a_name() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/golden"))) {
            for (Path file :
                    files.filter(each -> each.endsWith("assessment.json")).toList()) {
                collect(new ObjectMapper().readTree(file.toFile()), names);
            }
        }

        assertThat(names).hasSizeGreaterThan(50).allSatisfy(name -> assertThat(TheMessages.keys())
                .contains("figure-name." + name));
    }

    private static void collect(JsonNode node, Set<String> names) {
        JsonNode trace = node.path("trace");
        trace.forEach(step -> step.path("figures").fieldNames().forEachRemaining(names::add));
        node.forEach(child -> collect(child, names));
    }

    @Test
    void places_are_told_in_english_as_the_catalogue_cites_them() {
        Clauses clauses = Clauses.of(RULEBOOK);

        assertThat(catalogue()).isNotEmpty().allSatisfy(row -> {
            Clauses.Clause clause = clauses.find(row.text("Clause")).orElseThrow();
            String wording = row.text("Clause").endsWith("@2023") ? " in the wording of 2023" : "";
            assertThat(clause.place()).isEqualTo(row.text("Place") + wording);
            assertThat(clause.act()).isEqualTo(row.text("Act"));
        });
    }

    @Test
    void no_word_of_a_place_stays_english_in_chinese() {
        Clauses clauses = Clauses.of(RULEBOOK, "zh-Hant");

        assertThat(catalogue()).allSatisfy(row -> {
            Clauses.Clause clause = clauses.find(row.text("Clause")).orElseThrow();
            String told = clause.act() + "/" + clause.place();
            assertThat(LATIN_NAMES.matcher(told).replaceAll("")).as(told).doesNotContainPattern("[A-Za-z]{2,}|[{}]");
        });
    }

    @Test
    void parts_of_a_place_stand_in_the_order_of_the_language() {
        Clauses clauses = Clauses.of(RULEBOOK, "zh-Hant");

        assertThat(List.of(
                        "EU-2023-956:Art.2a(1)-declare",
                        "IR-2025-2547:AnnexIIA.1(4)-(5)",
                        "EU-2023-956:AnnexIV(5)(a)",
                        "COM-2026-616:factor"))
                .extracting(id -> clauses.find(id).orElseThrow().place())
                .containsExactly("第2a條第1項第三句", "附件二第A.1點第4項及第5項", "附件四第5點(a)款", "指令 2003/87/EC第10a條第1a項");
    }

    @Test
    void every_sentence_about_places_is_needed_for_one() {
        Set<String> cited = new TreeSet<>();
        catalogue().forEach(row -> Stream.of("Act", "Place").forEach(column -> cited.add(slug(row.text(column)))));

        assertThat(TheMessages.keys().stream()
                        .filter(key -> key.matches("clause\\.(act|topic)\\..+"))
                        .map(key -> key.substring(key.indexOf('.', 7) + 1)))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(cited).anyMatch(citation -> citation.contains(word)));
    }

    private static List<Row> catalogue() {
        return RULEBOOK.table(Clauses.TABLE).rows();
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("-$", "");
    }
}
