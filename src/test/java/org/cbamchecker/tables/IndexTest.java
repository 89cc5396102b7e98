package org.cbamchecker.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {
    private static final LocalDate LAW = LocalDate.of(2026, 6, 1);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 15);
    private static final LocalDate IN_2027 = LocalDate.of(2027, 3, 15);

    @TempDir
    private Path folder;

    private Table table;

    @BeforeEach
    void read() {
        table = SampleTable.read(SampleTable.write(folder)).table();
    }

    @Test
    void the_longest_prefix_comes_first_and_any_code_last() {
        assertThat(ids(PrefixIndex.of(table, "CN code").candidates("72021120"))).containsExactly("R2", "R1", "R3");
    }

    @Test
    void a_code_shorter_than_a_prefix_does_not_match_it() {
        assertThat(ids(PrefixIndex.of(table, "CN code").candidates("7202112"))).containsExactly("R1", "R3");
    }

    @Test
    void a_prefix_is_looked_for_within_its_group_only() {
        PrefixIndex index = PrefixIndex.of(table, "Origin", "CN code");
        assertThat(ids(index.candidates("TR", "72021120"))).containsExactly("R1");
        assertThat(index.candidates("FR", "72021120")).isEmpty();
    }

    @Test
    void rows_that_do_not_hold_on_both_clocks_are_left_out() {
        PrefixIndex index = PrefixIndex.of(table, "Origin", "CN code");
        assertThat(ids(index.candidates("TR", "7202", LAW, IN_2026))).containsExactly("R1");
        assertThat(index.candidates("TR", "7202", LAW, IN_2027)).isEmpty();
        assertThat(index.candidates("TR", "7202", LocalDate.of(2023, 5, 16), IN_2026))
                .isEmpty();
    }

    @Test
    void the_nearest_row_is_the_first_candidate_that_holds() {
        PrefixIndex index = PrefixIndex.of(table, "CN code");
        for (LocalDate day : List.of(IN_2026, IN_2027)) {
            assertThat(index.nearest("72021120", LAW, day))
                    .isEqualTo(
                            index.candidates("", "72021120", LAW, day).stream().findFirst());
        }
        assertThat(index.nearest("7202112", LAW, IN_2026)
                        .orElseThrow()
                        .reference()
                        .id())
                .isEqualTo("R1");
    }

    @Test
    void the_first_row_of_a_key_is_the_first_that_holds() {
        KeyIndex index = KeyIndex.of(table, "Known", "Year");
        assertThat(index.first(List.of("yes", "2026"), LAW, IN_2026)
                        .orElseThrow()
                        .reference()
                        .id())
                .isEqualTo("R1");
        assertThat(index.first(List.of("yes", "2026"), LAW, IN_2027)).isEmpty();
    }

    @Test
    void a_key_is_found_by_all_its_columns() {
        KeyIndex index = KeyIndex.of(table, "Known", "Year");
        assertThat(ids(index.rows("yes", "2028"))).containsExactly("R3");
        assertThat(index.rows("yes", "2027")).isEmpty();
        assertThat(index.rows(List.of("yes", "2026"), LAW, IN_2027)).isEmpty();
        assertThat(ids(index.rows(List.of("yes", "2026"), LAW, IN_2026))).containsExactly("R1");
    }

    @Test
    void the_nearest_row_comes_first_with_the_cells_that_fail() {
        var asked = asked(Map.of("cn", "72021120", "origin", "TR", "proof", "no", "cents", 15_050L), IN_2026);
        List<NearestRow.RowVerdict> rows = NearestRow.rank(table, asked);
        assertThat(rows.stream().map(row -> row.row().reference().id())).containsExactly("R2", "R1", "R3");
        assertThat(rows.get(0).holds()).isTrue();
        assertThat(rows.get(1).failing())
                .containsExactly(new NearestRow.CellVerdict("Proof", "yes;unknown", "no", false));
    }

    @Test
    void an_amount_is_compared_in_minor_units_up_to_the_bound_itself() {
        assertThat(fails("Value at most (EUR)", 15_050L)).isFalse();
        assertThat(fails("Value at most (EUR)", 15_051L)).isTrue();
    }

    private boolean fails(String heading, long cents) {
        var asked = asked(Map.of("cn", "7202", "origin", "TR", "proof", "yes", "cents", cents), IN_2026);
        return NearestRow.judge(table.rows().get(0), asked).failing().stream()
                .anyMatch(cell -> cell.heading().equals(heading));
    }

    @Test
    void both_clocks_are_cells_like_any_other() {
        var asked = asked(Map.of("cn", "7202", "origin", "TR", "proof", "yes", "cents", 0L), IN_2027);
        assertThat(NearestRow.judge(table.rows().get(0), asked).failing())
                .containsExactly(
                        new NearestRow.CellVerdict("Applies from", "2026-01-01..2026-12-31", "2027-03-15", false));
    }

    @Test
    void an_unknown_field_holds_for_nothing_but_any() {
        var verdict = NearestRow.judge(table.rows().get(0), asked(Map.of(), IN_2026));
        assertThat(verdict.failing().stream().map(NearestRow.CellVerdict::heading))
                .containsExactly("CN code", "Origin", "Proof", "Value at most (EUR)");
    }

    private static NearestRow.Asked asked(Map<String, Object> fields, LocalDate day) {
        return new NearestRow.Asked(LAW, day, fields::get);
    }

    private static List<String> ids(List<Row> rows) {
        return rows.stream().map(row -> row.reference().id()).toList();
    }
}
