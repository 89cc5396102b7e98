package org.cbamchecker.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cbamchecker.reference.Clauses;
import org.cbamchecker.samples.Golden;
import org.cbamchecker.tables.Row;
import org.cbamchecker.testing.TheRulebook;
import org.junit.jupiter.api.Test;

/** Every clause is applied or has a reason, and nothing is cited that the catalogue does not know. */
class CoverageTest {
    private static final Path PAGE = Path.of("docs/coverage.md");

    /** What the catalogue declares and the rulebook does not do yet. */
    private static final Path STILL_OPEN = Path.of("src/test/resources/coverage/still-open.txt");

    private static final Set<String> WITH_REASON = Set.of("pending", "out of reach");

    private final Coverage coverage = Coverage.of(TheRulebook.shipped());

    @Test
    void every_citation_is_in_the_catalogue() {
        Citations cited = coverage.citations();
        Set<String> ids = new LinkedHashSet<>();
        Stream.of(cited.rules(), cited.rows(), cited.open(), cited.findings(), Citations.ofProgram())
                .map(Map::keySet)
                .forEach(ids::addAll);

        assertThat(ids)
                .hasSizeGreaterThan(100)
                .isSubsetOf(coverage.clauses().stream().map(Coverage::id).toList());
    }

    @Test
    void a_clause_that_bears_on_somebody_is_not_mere_information() {
        assertThat(coverage.clauses())
                .filteredOn(CoverageTest::bears)
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(row.text("Treatment")).as(Coverage.id(row)).isNotEqualTo("information"));
    }

    private static boolean bears(Row clause) {
        return !clause.text("Weight").equals("info");
    }

    @Test
    void what_is_pending_or_out_of_reach_says_why_and_nothing_else_does() {
        assertThat(coverage.clauses()).allSatisfy(row -> assertThat(row.text("Why not"))
                .as(Coverage.id(row))
                .matches(why -> why.isEmpty() != WITH_REASON.contains(row.text("Treatment"))));
    }

    @Test
    void only_what_is_not_law_or_never_was_is_left_to_other_rulebooks() {
        List<String> notLaw = List.of("draft", "proposal", "parliament 2022");

        assertThat(coverage.clauses())
                .filteredOn(row -> notLaw.contains(row.text("Wording")))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(row.text("Why not")).as(Coverage.id(row)).startsWith("Not adopted"));
    }

    @Test
    void a_clause_is_one_sentence_in_either_language_and_has_an_address_or_none() {
        assertThat(coverage.clauses()).allSatisfy(row -> {
            assertThat(row.text("What it asks")).doesNotContain("\n").endsWith(".");
            assertThat(row.text("zh-Hant")).doesNotContain("\n").endsWith("。");
            assertThat(row.text("Address")).matches("|https?://\\S+");
        });
    }

    /** The list becomes shorter with every clause that is applied, and is empty in the end. */
    @Test
    void what_the_catalogue_declares_the_rulebook_does_but_for_what_is_listed_as_open() {
        Golden.holds(STILL_OPEN, coverage.stillOpen());
    }

    @Test
    void the_page_says_what_becomes_of_every_clause() {
        Golden.holds(PAGE, CoveragePage.of(coverage));
    }

    @Test
    void a_clause_is_found_with_its_sentence_and_address() {
        Clauses clauses = Clauses.of(TheRulebook.shipped());
        Clauses translated = Clauses.of(TheRulebook.shipped(), "zh-Hant");

        assertThat(clauses.text("EU-2023-956:Art.6(1)@2025")).contains("30 September");
        assertThat(translated.text("EU-2023-956:Art.6(1)@2025")).contains("9月30日");
        assertThat(clauses.address("EU-2023-956:Art.6(1)@2025").orElseThrow()).contains("02023R0956");
        assertThat(clauses.address("STATUS-2026:uk-ets-link")).isEmpty();
        assertThat(clauses.text("EU-2023-956:Art.999")).isEqualTo("EU-2023-956:Art.999");
        assertThat(clauses.address("EU-2023-956:Art.999")).isEmpty();
    }

    @Test
    void clauses_are_cited_by_act_and_place_in_every_language() {
        List<String> ids = List.of("EU-2023-956:Art.2a(2)", "IR-2025-486:Art.8", "EU-2023-956:Art.4", "X:1");
        Clauses english = Clauses.of(TheRulebook.shipped());

        assertThat(english.cite(ids))
                .isEqualTo("Regulation (EU) 2023/956, Article 2a(2); Article 4; IR (EU) 2025/486, Article 8; X:1");
        assertThat(english.cite(List.of("EU-2023-956:Art.22(1)@2023")))
                .isEqualTo("Regulation (EU) 2023/956, Article 22(1) in the wording of 2023");
        assertThat(Clauses.of(TheRulebook.shipped(), "zh-Hant").cite(List.of("EU-2023-956:Art.2a(2)")))
                .isEqualTo("規則 (EU) 2023/956 第2a條第2項");
    }
}
