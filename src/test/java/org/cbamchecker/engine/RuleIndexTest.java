package org.cbamchecker.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbamchecker.engine.SampleTables.article;
import static org.cbamchecker.engine.SampleTables.rule;

import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.law.Period;
import org.junit.jupiter.api.Test;

class RuleIndexTest {
    private static final String DATED = "rule \"dated\"\n    @Clause(\"Art.2\")\n    @TextValidFrom(\"2025-10-20\")\n"
            + "when\n    $q : ParcelQuestion()\nthen\n    $q.hit(); // the end of it\nend";

    @Test
    void rules_are_listed_in_the_order_of_the_files_with_line_clause_and_dates() {
        var index = RuleIndex.of(List.of(
                article("b.drl", "// rule \"not this one\" end\n" + rule("first", "cn4 != null", "$q.hit();")),
                article("a.drl", "\n" + DATED + "\n")));

        assertThat(index.rules()).extracting(ArticleRule::name).containsExactly("first", "dated");
        assertThat(index.rules()).extracting(ArticleRule::file).containsExactly("b.drl", "a.drl");
        assertThat(index.rules()).extracting(ArticleRule::line).containsExactly(4, 4);
        assertThat(index.rules()).extracting(ArticleRule::clause).containsExactly("EU-2023-956:Art.2(3)", "Art.2");
        assertThat(index.rules())
                .extracting(ArticleRule::wording)
                .containsExactly(Period.ALWAYS, Period.between(LocalDate.of(2025, 10, 20), null));
    }

    @Test
    void the_source_of_a_rule_is_found_by_its_name() {
        var index = RuleIndex.of(List.of(article("a.drl", "\n" + DATED + "\n")));

        assertThat(index.find("dated"))
                .hasValueSatisfying(rule -> assertThat(rule.source()).isEqualTo(DATED));
        assertThat(index.find("parcels/r2")).isEmpty();
    }
}
