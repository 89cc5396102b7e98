package org.cbamchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void a_submission() {
        cli = Cli.in(folder);
        cli.write("sound.json", Cli.SOUND);
    }

    @Test
    void a_line_is_explained_by_clause_row_and_figures() {
        var outcome = cli.run("explain", "L1", "sound.json");
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out())
                .contains("CN 7318 15 42", "Step by step", "Law: Regulation (EU) 2023/956, Article 2(1).")
                .contains("annex-1-scope.xlsx!Rules!", "default-values.xlsx!Values!", "benchmarks.xlsx!Values!");
    }

    @Test
    void an_importers_year_is_explained() {
        assertThat(cli.run("explain", "DE1234567890/2026", "sound.json").out())
                .contains("Muster GmbH", "threshold.xlsx!Values!2");
    }

    @Test
    void a_finding_is_explained_by_its_code() {
        assertThat(cli.run("explain", "ORIGIN-EXEMPT", "sound.json").out()).contains("about L2", "To mend:");
    }

    @Test
    void what_is_not_there_is_answered_with_what_was_probably_meant() {
        var outcome = cli.run("explain", "CERTIFICATES-OWD", "sound.json");
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.err()).contains("EXPLAIN-NOTHING-FOUND", "Did you mean “CERTIFICATES-OWED”?");
    }

    @Test
    void a_row_that_did_not_apply_is_explained_by_the_cell_that_stands_in_the_way() {
        var outcome = cli.run("explain", "L1", "sound.json", "--why-not", "exempt-origins", "--row", "origin-IS");
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out())
                .contains("origin-IS", "does not apply", "Origin: the row wants IS, the line says TW")
                .doesNotContain("origin-CH");
    }

    @Test
    void rows_of_an_answer_are_shown_nearest_first() {
        assertThat(cli.run("explain", "L1", "sound.json", "--why-not", "exempt-origins", "--answer", "exempt")
                        .out())
                .contains("does not apply");
        assertThat(cli.run("explain", "L1", "sound.json", "--why-not", "exempt-origins", "--answer", "maybe")
                        .out())
                .contains("No row of this table gives that answer");
    }

    @Test
    void a_claimed_carbon_price_is_compared_with_the_table_of_article_9() {
        cli.write(
                "priced.json",
                Cli.SOUND.replace("]}\n", "],\n")
                        + """
                 "carbonPrices": [{"id": "P1", "line": "L1", "country": "TW", "type": "tax",
                  "basis": "effective", "pricePerTonne": 300, "rebatePerTonne": 0, "freeAllocationShare": 0,
                  "currency": "TWD"}]}
                """);
        var outcome = cli.run("explain", "L1", "priced.json", "--why-not", "carbon-price-eligibility");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("Table: ", "article-09-carbon-price.xlsx!Rules!");
    }

    @Test
    void faults_of_the_submission_are_mentioned() {
        cli.write("faulty.csv", Cli.FAULTY);
        var outcome = cli.run("explain", "26DE1/1", "faulty.csv");
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.err()).contains("The submission has faults (4)");
    }

    @Test
    void a_table_that_was_not_asked_or_does_not_exist_says_so() {
        assertThat(cli.run("explain", "L1", "sound.json", "--why-not", "carbon-price-eligibility")
                        .err())
                .contains("EXPLAIN-TABLE-NOT-ASKED", "was not asked about line L1");
        assertThat(cli.run("explain", "L1", "sound.json", "--why-not", "exempt-origin")
                        .err())
                .contains("EXPLAIN-TABLE-UNKNOWN", "Did you mean “exempt-origins”?");
        assertThat(cli.run("explain", "L1", "sound.json", "--why-not", "exempt-origins", "--row", "origin-ISX")
                        .err())
                .contains("EXPLAIN-ROW-UNKNOWN", "Did you mean “origin-IS”?");
        assertThat(cli.run("explain", "ORIGIN-EXEMPT", "sound.json", "--why-not", "exempt-origins")
                        .err())
                .contains("EXPLAIN-LINE-NEEDED");
    }
}
