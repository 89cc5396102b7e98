package org.cbamchecker.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbamchecker.authoring.lint.TableDraft.condition;
import static org.cbamchecker.authoring.lint.TableDraft.key;
import static org.cbamchecker.authoring.lint.TableDraft.outcome;

import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Column.Type;
import org.cbamchecker.tables.TableSchema.HitPolicy;
import org.junit.jupiter.api.Test;

/** What is said of codes, citations, days and figures, and of the waivers that accept it. */
class AnalysesOfCellsTest {
    private static final String[] GOODS = {"25231000:cement", "72011011:iron", "72011019:iron", "73181542:iron"};
    private static final Column COUNTRY = key("Country", Type.COUNTRY);
    private static final Column CODE = key("CN code", Type.CN_PREFIX);
    private static final Column VALUE = outcome("Value (t CO2e/t)", Type.DECIMAL);

    private static TableDraft values() {
        return TableDraft.reference(HitPolicy.COLLECT, COUNTRY, CODE, VALUE).knowing(GOODS);
    }

    private static TableDraft shares() {
        return TableDraft.reference(HitPolicy.UNIQUE, key("Matter", Type.CODE), outcome("Share", Type.DECIMAL));
    }

    @Test
    void a_countrys_list_is_whole_within_each_heading() {
        var draft = values().row("V1", "Country=TR; CN code=72011011; Value (t CO2e/t)=2");
        assertThat(draft.told()).containsExactly("TABLE-GAP-COUNTRY");
        assertThat(draft.remarks().get(0).values())
                .containsEntry("list", "TR 7201")
                .containsEntry("read", "72011019");
        assertThat(draft.row("V2", "Country=TR; CN code=72011019; Value (t CO2e/t)=2")
                        .told())
                .isEmpty();
    }

    @Test
    void a_row_that_ends_leaves_its_code_missing_from_then_on() {
        var draft = values().row("V1", "Country=TR; CN code=72011011; Applies from=2026-01-01")
                .row("V2", "Country=TR; CN code=72011019; Applies from=2026-01-01; Applies to=2026-12-31");
        assertThat(draft.remarks()).singleElement().satisfies(told -> assertThat(told.values())
                .containsEntry("day", "2027-01-01"));
    }

    @Test
    void the_list_of_other_countries_has_every_heading_of_its_sectors() {
        assertThat(values().row("V1", "Country=ZZ; CN code=7201").told()).containsExactly("TABLE-GAP-COUNTRY");
        assertThat(values().row("V1", "Country=ZZ; CN code=7201")
                        .row("V2", "Country=ZZ; CN code=7318")
                        .told())
                .isEmpty();
    }

    @Test
    void a_code_that_is_on_no_list_is_told_once_with_what_was_probably_meant() {
        var draft = values().row("V1", "Country=TR; CN code=73181524")
                .row("V2", "Country=CH; CN code=73181524")
                .row("V3", "Country=TK; CN code=73181542");
        assertThat(draft.remarks())
                .extracting(told -> told.code() + " " + told.values().get("nearest"))
                .contains("TABLE-CODE-UNKNOWN 73181542", "TABLE-CODE-UNKNOWN TR");
        assertThat(draft.told())
                .filteredOn(told -> told.equals("TABLE-CODE-UNKNOWN B2"))
                .hasSize(1);
    }

    @Test
    void a_row_that_stands_twice_but_for_one_digit_is_a_near_duplicate() {
        var draft = values().row("V1", "Country=TR; CN code=73181542; Value (t CO2e/t)=2.5")
                .row("V2", "Country=TR; CN code=73181543; Value (t CO2e/t)=2.5");
        assertThat(draft.told()).containsExactly("TABLE-CODE-UNKNOWN B3", "TABLE-NEAR-DUPLICATE B3");
    }

    @Test
    void two_codes_that_both_exist_are_no_near_duplicates() {
        assertThat(values().row("V1", "Country=TR; CN code=72011011; Value (t CO2e/t)=2.5")
                        .row("V2", "Country=TR; CN code=72011019; Value (t CO2e/t)=2.5")
                        .told())
                .isEmpty();
    }

    @Test
    void what_many_rows_say_is_no_near_duplicate() {
        assertThat(values().row("V1", "Country=TR; CN code=73181542; Value (t CO2e/t)=2.5")
                        .row("V2", "Country=TR; CN code=73181543; Value (t CO2e/t)=2.5")
                        .row("V3", "Country=TR; CN code=25231000; Value (t CO2e/t)=2.5")
                        .told())
                .containsExactly("TABLE-CODE-UNKNOWN B3");
    }

    @Test
    void a_day_between_two_successive_rows_is_told() {
        assertThat(shares().row("S1", "Matter=m; Share=0.1; Applies to=2026-12-31")
                        .row("S2", "Matter=m; Share=0.2; Applies from=2027-01-02")
                        .told())
                .containsExactly("TABLE-PERIODS-GAP I3");
        assertThat(shares().row("S1", "Matter=m; Share=0.1; Applies to=2026-12-31")
                        .row("S2", "Matter=m; Share=0.2; Applies from=2027-01-01")
                        .told())
                .isEmpty();
    }

    @Test
    void a_pause_of_more_than_a_month_is_no_slip() {
        assertThat(shares().row("S1", "Matter=m; Share=0.1; Applies to=2026-12-31")
                        .row("S2", "Matter=m; Share=0.2; Applies from=2027-03-01")
                        .told())
                .isEmpty();
    }

    @Test
    void a_day_that_two_successive_rows_share_is_told() {
        var draft = TableDraft.decision(
                        HitPolicy.COLLECT,
                        condition("Span", Type.CHOICE, "Q1", "Q2"),
                        outcome("Duty", Type.CODE),
                        outcome("Month", Type.WHOLE_NUMBER))
                .row("D1", "Span=Q1; Duty=report; Month=4; Applies to=2026-12-31")
                .row("D2", "Span=Q1; Duty=report; Month=5; Applies from=2026-12-31");
        assertThat(draft.told()).containsExactly("TABLE-PERIODS-OVERLAP J3");
    }

    @Test
    void two_rows_of_one_key_that_hold_at_once_are_refused_at_their_cell() {
        assertThat(shares().row("S1", "Matter=m; Share=0.1; Applies to=2026-12-31")
                        .row("S2", "Matter=m; Share=0.2; Applies from=2026-12-31")
                        .told())
                .containsExactly("ROW-KEY-TWICE A3");
    }

    @Test
    void a_row_that_nobody_compared_for_more_than_a_year_is_old() {
        var draft = shares().row("S1", "Matter=m; Share=0.1; Checked on=2026-11-20");
        assertThat(draft.on("2027-11-20").told()).isEmpty();
        assertThat(draft.on("2027-11-21").told()).containsExactly("TABLE-CHECK-OLD F2");
    }

    @Test
    void a_comparison_that_never_was_or_is_still_to_come_is_told() {
        assertThat(shares().row("S1", "Matter=m; Share=0.1; Checked on=").told())
                .containsExactly("TABLE-CHECK-MISSING F2");
        assertThat(shares().row("S1", "Matter=m; Share=0.1; Checked on=2026-11-22")
                        .told())
                .containsExactly("TABLE-CHECK-IN-FUTURE F2");
    }

    @Test
    void a_clause_that_the_catalogue_lacks_is_told_with_the_nearest() {
        var draft = shares().row("S1", "Matter=m; Share=0.1; Legal basis=ACT:Art.1;ACT:Art.12");
        assertThat(draft.told()).containsExactly("TABLE-CLAUSE-UNKNOWN D2");
        assertThat(draft.remarks().get(0).values())
                .containsEntry("read", "ACT:Art.12")
                .containsEntry("nearest", "ACT:Art.1");
    }

    @Test
    void a_clause_is_looked_up_whatever_else_is_wrong_in_its_row() {
        var draft = shares().row("S1", "Matter=m; Share=a half; Legal basis=ACT:Art.12");
        assertThat(draft.told()).containsExactly("CELL-NOT-A-NUMBER B2", "TABLE-CLAUSE-UNKNOWN D2");
    }

    @Test
    void a_row_id_that_a_faulty_row_repeats_is_told_beside_its_fault() {
        var draft = shares().row("S1", "Matter=m; Share=0.1").row("S1", "Matter=n; Share=a half");
        assertThat(draft.told()).containsExactly("CELL-NOT-A-NUMBER B3", "ROW-ID-TWICE C3");
    }

    @Test
    void the_day_of_the_last_check_is_told_once_where_it_cannot_be_read() {
        var draft = shares().row("S1", "Matter=m; Share=0.1; Checked on=yesterday");
        assertThat(draft.told()).containsExactly("CELL-DATE-AMBIGUOUS F2");
    }

    @Test
    void a_share_written_as_a_percentage_is_told() {
        assertThat(shares().row("S1", "Matter=m; Share=80").told()).containsExactly("TABLE-UNIT-SHARE B2");
        assertThat(shares().row("S1", "Matter=m; Share=1").told()).isEmpty();
    }

    @Test
    void emissions_written_in_kilograms_are_told() {
        assertThat(values().row("V1", "Country=TR; CN code=7318; Value (t CO2e/t)=2500")
                        .told())
                .containsExactly("TABLE-UNIT-INTENSITY C2");
        assertThat(values().row("V1", "Country=TR; CN code=7318; Value (t CO2e/t)=26.64")
                        .told())
                .isEmpty();
    }

    @Test
    void electricity_by_the_tonne_is_told() {
        var draft = TableDraft.reference(HitPolicy.UNIQUE, key("Sector", Type.CODE), outcome("Unit", Type.CODE));
        assertThat(draft.row("U1", "Sector=electricity; Unit=t")
                        .row("U2", "Sector=cement; Unit=EUR per MWh")
                        .row("U3", "Sector=aluminium; Unit=EUR per t")
                        .told())
                .containsExactly("TABLE-UNIT-SECTOR B2", "TABLE-UNIT-SECTOR B3");
    }

    @Test
    void a_waiver_accepts_a_remark_about_its_row_until_its_last_day() {
        var draft = shares().row("S1", "Matter=m; Share=80").waiver("TABLE-UNIT-SHARE", "S1", "2026-12-31");
        assertThat(draft.told()).isEmpty();
        assertThat(draft.examined().waived()).isEqualTo(1);
        assertThat(draft.on("2026-12-31").told()).isEmpty();
        assertThat(draft.on("2027-01-01").told()).containsExactly("TABLE-UNIT-SHARE B2", "TABLE-WAIVER-EXPIRED D2");
    }

    @Test
    void a_waiver_accepts_nothing_about_other_rows_and_says_so() {
        assertThat(shares().row("S1", "Matter=m; Share=80")
                        .waiver("TABLE-UNIT-SHARE", "S2", "2026-12-31")
                        .told())
                .containsExactly("TABLE-UNIT-SHARE B2", "TABLE-WAIVER-UNUSED B2");
    }

    @Test
    void an_error_of_the_grammar_cannot_be_waived() {
        assertThat(shares().row("S1", "Matter=m; Share=a lot").told()).containsExactly("CELL-NOT-A-NUMBER B2");
    }
}
