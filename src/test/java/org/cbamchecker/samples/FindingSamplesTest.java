package org.cbamchecker.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cbamchecker.tables.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingSamplesTest {
    static List<FindingSample> samples() {
        return FindingSample.all();
    }

    @Test
    void every_code_of_the_table_has_a_folder_and_every_folder_a_code() {
        List<Row> codes =
                ShippedRulebook.compiled().rulebook().table("finding-codes").rows();

        assertThat(samples().stream().map(FindingSample::code))
                .containsExactlyInAnyOrderElementsOf(
                        codes.stream().map(row -> row.text("Code")).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_sample_raises_its_finding(FindingSample sample) {
        FindingSample.Result result = sample.raises();

        assertThat(result.faults().isEmpty()).isEqualTo(!sample.code().equals(FindingSample.FROM_FAULTS));
        assertThat(result.codes()).contains(sample.code());
    }

    @Test
    void a_reference_to_a_report_that_is_not_there_is_refused_before_any_rule_sees_it() {
        assertThat(FindingSample.ONLY_FROM_JAVA)
                .allSatisfy(code ->
                        assertThat(FindingSample.of(code).faultsOfRaises()).contains("REFERENCE-MISSING"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void its_neighbour_just_does_not(FindingSample sample) {
        FindingSample.Result result = sample.justNot();

        assertThat(result.faults()).isEmpty();
        assertThat(result.codes()).doesNotContain(sample.code());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void no_sentence_leaves_a_figure_out(FindingSample sample) {
        FindingSample.Result result = sample.raises();

        assertThat(result.findings())
                .allSatisfy(finding -> assertThat(result.words().sentence(finding))
                        .doesNotContain("{", "}", "finding.", "  ", "null")
                        .endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void no_request_in_a_letter_leaves_a_figure_out(FindingSample sample) {
        FindingSample.Result result = sample.raises();

        assertThat(result.findings().stream().flatMap(finding -> result.words().request(finding).stream()))
                .allSatisfy(request -> assertThat(request)
                        .doesNotContain("{", "}", "  ", "null")
                        .endsWith("."));
    }
}
