package org.cbamchecker.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbamchecker.authoring.lint.TableDraft.bound;
import static org.cbamchecker.authoring.lint.TableDraft.condition;
import static org.cbamchecker.authoring.lint.TableDraft.outcome;

import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Column.Operator;
import org.cbamchecker.tables.Column.Type;
import org.cbamchecker.tables.TableSchema.HitPolicy;
import org.junit.jupiter.api.Test;

/** What is said of rows that stand in each other's way, and of what no row answers. */
class AnalysesOfRowsTest {
    private static final Column CODE = condition("CN code", Type.CN_PREFIX);
    private static final Column PROOF = condition("Proof", Type.CHOICE, "yes", "no");
    private static final Column ABOVE = bound("Above", Operator.ABOVE);
    private static final Column AT_MOST = bound("At most", Operator.AT_MOST);
    private static final Column RULING = outcome("Ruling", Type.CODE);

    private static TableDraft proofs(HitPolicy policy) {
        return TableDraft.decision(policy, PROOF, RULING);
    }

    private static TableDraft bounds(HitPolicy policy) {
        return TableDraft.decision(policy, ABOVE, AT_MOST, RULING);
    }

    private static TableDraft goods() {
        return TableDraft.decision(HitPolicy.LONGEST_PREFIX, CODE, RULING)
                .knowing("72011011:iron", "72021120:iron", "73181542:iron");
    }

    @Test
    void two_rows_that_match_the_same_and_differ_contradict_each_other() {
        var draft = proofs(HitPolicy.UNIQUE)
                .row("R1", "Proof=*; Ruling=exempt")
                .row("R2", "Proof=no; Ruling=taxed; Applies from=2026-07-01");
        assertThat(draft.told()).containsExactly("TABLE-CONTRADICTION A3");
        Diagnostic told = draft.remarks().get(0);
        assertThat(told.isError()).isTrue();
        assertThat(told.values())
                .containsEntry("row", "R1")
                .containsEntry("other", "draft.xlsx!Rules!2")
                .containsEntry("example", "Proof = no; Law date = *; Import date = 2026-07-01");
    }

    @Test
    void two_rows_that_match_the_same_and_agree_overlap() {
        assertThat(proofs(HitPolicy.UNIQUE)
                        .row("R1", "Proof=*; Ruling=exempt")
                        .row("R2", "Proof=no; Ruling=exempt")
                        .told())
                .containsExactly("TABLE-OVERLAP A3");
    }

    @Test
    void rows_that_differ_in_a_word_or_in_their_days_do_not_overlap() {
        assertThat(proofs(HitPolicy.UNIQUE)
                        .row("R1", "Proof=yes; Ruling=exempt")
                        .row("R2", "Proof=no; Ruling=taxed; Applies to=2026-06-30")
                        .row("R3", "Proof=no; Ruling=exempt; Applies from=2026-07-01")
                        .told())
                .isEmpty();
    }

    @Test
    void two_rows_of_one_prefix_contradict_each_other_and_a_longer_one_does_not() {
        assertThat(goods().row("R1", "CN code=72; Ruling=in")
                        .row("R2", "CN code=7202; Ruling=out")
                        .row("R3", "CN code=73; Ruling=in")
                        .row("R4", "CN code=73; Ruling=out")
                        .told())
                .containsExactly("TABLE-CONTRADICTION A5");
    }

    @Test
    void bounds_that_share_their_bound_overlap_in_exactly_that() {
        var draft = TableDraft.decision(HitPolicy.UNIQUE, bound("At least", Operator.AT_LEAST), AT_MOST, RULING)
                .row("R1", "At least=*; At most=50; Ruling=below")
                .row("R2", "At least=50; At most=*; Ruling=above");
        assertThat(draft.told()).containsExactly("TABLE-CONTRADICTION A3");
        assertThat(draft.remarks().get(0).values().get("example")).startsWith("value = 50; ");
        assertThat(bounds(HitPolicy.UNIQUE)
                        .row("R1", "Above=*; At most=50; Ruling=below")
                        .row("R2", "Above=50; At most=*; Ruling=above")
                        .told())
                .isEmpty();
    }

    @Test
    void a_row_behind_a_wider_one_is_unreachable() {
        assertThat(proofs(HitPolicy.FIRST)
                        .row("R1", "Proof=*; Ruling=exempt")
                        .row("R2", "Proof=no; Ruling=taxed")
                        .told())
                .containsExactly("TABLE-ROW-UNREACHABLE A3");
    }

    @Test
    void a_row_behind_several_that_take_all_together_is_unreachable() {
        var draft = proofs(HitPolicy.FIRST)
                .row("R1", "Proof=yes; Ruling=exempt")
                .row("R2", "Proof=no; Ruling=taxed")
                .row("R3", "Proof=*; Ruling=review");
        assertThat(draft.told()).containsExactly("TABLE-ROW-UNREACHABLE A4");
        assertThat(draft.remarks().get(0).values()).containsEntry("rows", "R1, R2");
    }

    @Test
    void a_list_of_places_may_be_asked_about_a_place_that_is_none_of_them() {
        assertThat(TableDraft.decision(
                                HitPolicy.FIRST, condition("Territory", Type.CHOICE, "Livigno", "Heligoland"), RULING)
                        .row("R1", "Territory=Livigno; Ruling=exempt")
                        .row("R2", "Territory=Heligoland; Ruling=exempt")
                        .row("R3", "Territory=*; Ruling=taxed")
                        .told())
                .isEmpty();
    }

    @Test
    void a_row_behind_a_wider_one_that_ends_is_reached_afterwards() {
        assertThat(proofs(HitPolicy.FIRST)
                        .row("R1", "Proof=*; Ruling=exempt; Text valid to=2025-10-19")
                        .row("R2", "Proof=*; Ruling=taxed")
                        .told())
                .isEmpty();
    }

    @Test
    void a_prefix_all_of_whose_codes_have_longer_rows_is_unreachable() {
        var draft = goods().row("R1", "CN code=72; Ruling=in")
                .row("R2", "CN code=7201; Ruling=out")
                .row("R3", "CN code=7202; Ruling=ask")
                .row("R4", "CN code=7318; Ruling=in");
        assertThat(draft.told()).containsExactly("TABLE-ROW-UNREACHABLE A2");
        assertThat(draft.knowing("72011011:iron", "72021120:iron", "72041000:iron", "73181542:iron")
                        .told())
                .isEmpty();
    }

    @Test
    void bounds_that_exclude_each_other_never_hold() {
        assertThat(bounds(HitPolicy.COLLECT)
                        .row("R1", "Above=10; At most=10; Ruling=odd")
                        .row("R2", "Above=9.99; At most=10; Ruling=even")
                        .told())
                .containsExactly("TABLE-ROW-NEVER-HOLDS A2");
    }

    @Test
    void a_row_for_what_is_declared_impossible_is_told_with_the_cell_of_the_declaration() {
        var draft = proofs(HitPolicy.COLLECT).row("R1", "Proof=no; Ruling=taxed");
        assertThat(draft.told()).isEmpty();
        draft.impossible("Given Proof=no");
        assertThat(draft.told()).containsExactly("TABLE-ROW-IMPOSSIBLE A2");
        assertThat(draft.remarks().get(0).values())
                .containsEntry("combinations", "never")
                .containsEntry("where", "Impossible!A2");
    }

    @Test
    void a_row_is_redundant_if_the_next_would_say_and_cite_the_same() {
        assertThat(proofs(HitPolicy.FIRST)
                        .row("R1", "Proof=no; Ruling=taxed")
                        .row("R2", "Proof=*; Ruling=taxed")
                        .told())
                .containsExactly("TABLE-ROW-REDUNDANT A2");
        assertThat(proofs(HitPolicy.FIRST)
                        .row("R1", "Proof=no; Ruling=taxed; Legal basis=ACT:Art.2")
                        .row("R2", "Proof=*; Ruling=taxed")
                        .told())
                .isEmpty();
    }

    @Test
    void a_row_is_not_redundant_if_another_would_answer_differently_in_between() {
        assertThat(bounds(HitPolicy.FIRST)
                        .row("R1", "Above=10; At most=20; Ruling=taxed")
                        .row("R2", "Above=15; At most=*; Ruling=exempt")
                        .row("R3", "Above=*; At most=*; Ruling=taxed")
                        .told())
                .isEmpty();
    }

    @Test
    void a_longer_prefix_that_says_what_the_shorter_says_is_redundant() {
        assertThat(goods().row("R1", "CN code=72; Ruling=in")
                        .row("R2", "CN code=7202; Ruling=in")
                        .row("R3", "CN code=7318; Ruling=in")
                        .told())
                .containsExactly("TABLE-ROW-REDUNDANT A3");
    }

    @Test
    void of_two_rows_that_are_collected_and_say_the_same_the_narrower_is_redundant() {
        assertThat(proofs(HitPolicy.COLLECT)
                        .row("R1", "Proof=no; Ruling=taxed")
                        .row("R2", "Proof=*; Ruling=taxed")
                        .row("R3", "Proof=*; Ruling=told")
                        .told())
                .containsExactly("TABLE-ROW-REDUNDANT A2");
    }

    @Test
    void a_word_that_no_row_answers_is_a_gap() {
        var draft = proofs(HitPolicy.FIRST).row("R1", "Proof=yes; Ruling=exempt; Applies from=2026-01-01");
        assertThat(draft.told()).containsExactly("TABLE-GAP");
        assertThat(draft.remarks().get(0).values())
                .containsEntry("read", "Proof = no; Law date = *; Import date = 2026-01-01");
        assertThat(draft.impossible("Given Proof=no").told()).isEmpty();
    }

    @Test
    void days_on_which_no_row_answers_are_a_gap() {
        assertThat(proofs(HitPolicy.UNIQUE)
                        .row("R1", "Proof=*; Ruling=exempt; Applies from=2026-01-01; Applies to=2026-12-31")
                        .row("R2", "Proof=*; Ruling=taxed; Applies from=2027-06-01")
                        .remarks())
                .singleElement()
                .satisfies(told ->
                        assertThat(told.values()).containsEntry("read", "Law date = *; Import date = 2027-01-01"));
    }

    @Test
    void a_figure_between_two_bounds_that_no_row_answers_is_a_gap() {
        assertThat(bounds(HitPolicy.UNIQUE)
                        .row("R1", "Above=*; At most=49.99; Ruling=below")
                        .row("R2", "Above=50; At most=*; Ruling=above")
                        .remarks())
                .singleElement()
                .satisfies(told -> assertThat(told.values().get("read")).startsWith("value = 50; "));
    }

    @Test
    void a_table_that_lists_countries_or_collects_has_no_gaps() {
        assertThat(TableDraft.decision(HitPolicy.FIRST, condition("Origin", Type.COUNTRY), RULING)
                        .row("R1", "Origin=CH; Ruling=exempt")
                        .told())
                .isEmpty();
        assertThat(proofs(HitPolicy.COLLECT).row("R1", "Proof=no; Ruling=taxed").told())
                .isEmpty();
    }

    @Test
    void goods_of_the_nomenclature_without_a_row_are_told_by_heading() {
        var draft = goods().row("R1", "CN code=72; Ruling=in");
        assertThat(draft.told()).containsExactly("TABLE-GAP-GOODS");
        assertThat(draft.remarks().get(0).values())
                .containsEntry("read", "73181542")
                .containsEntry("count", "1");
        assertThat(draft.row("R2", "CN code=7318; Ruling=in").told()).isEmpty();
    }

    @Test
    void headings_of_one_chapter_that_lack_a_row_for_one_reason_are_told_together() {
        var draft = goods().row("R1", "CN code=7318; Ruling=in");
        assertThat(draft.remarks()).singleElement().satisfies(told -> assertThat(told.values())
                .containsEntry("count", "2")
                .containsEntry("read", "72011011, 72021120")
                .containsEntry("example", "CN code = 72011011; Law date = *; Import date = *"));
        assertThat(draft.waiver("TABLE-GAP-GOODS", "72", "2026-12-31").told()).isEmpty();
    }

    @Test
    void a_heading_that_a_waiver_names_is_told_by_itself() {
        var draft = goods().row("R1", "CN code=7318; Ruling=in").waiver("TABLE-GAP-GOODS", "7201", "2026-12-31");
        assertThat(draft.remarks()).singleElement().satisfies(told -> assertThat(told.values())
                .containsEntry("read", "72021120"));
    }

    @Test
    void headings_of_one_chapter_that_lack_a_row_at_different_times_are_told_one_by_one() {
        var draft = goods().row("R1", "CN code=7318; Ruling=in")
                .row("R2", "CN code=7201; Ruling=in; Applies to=2026-12-31");
        assertThat(draft.remarks())
                .extracting(told -> told.values().get("example"))
                .containsExactly(
                        "CN code = 72011011; Law date = *; Import date = 2027-01-01",
                        "CN code = 72021120; Law date = *; Import date = 2026-12-31");
    }

    @Test
    void nothing_is_called_missing_while_rows_cannot_be_read() {
        assertThat(proofs(HitPolicy.FIRST)
                        .row("R1", "Proof=yes; Ruling=exempt")
                        .row("R2", "Proof=nope; Ruling=taxed")
                        .told())
                .containsExactly("CELL-NOT-IN-LIST A3");
    }
}
