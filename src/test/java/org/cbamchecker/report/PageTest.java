package org.cbamchecker.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {
    private final Page page = new Page(24);

    @Test
    void a_paragraph_fits_the_width_and_keeps_its_indent() {
        page.paragraph(4, "the threshold of the year was not exceeded");
        assertThat(page).hasToString("    the threshold of the\n    year was not\n    exceeded\n");
    }

    @Test
    void the_digits_of_a_number_stay_together() {
        page.paragraph(0, "mass 1 234 567.890 t, 12 345.678 t");
        assertThat(page).hasToString("mass 1 234 567.890 t,\n12 345.678 t\n");
    }

    @Test
    void a_word_longer_than_the_room_stays_whole() {
        page.paragraph(0, "row annex-1-scope.xlsx!Rules!12 holds");
        assertThat(page).hasToString("row\nannex-1-scope.xlsx!Rules!12\nholds\n");
    }

    @Test
    void an_entry_continues_beside_its_label() {
        page.entry(2, 8, "Lines", "three in scope and two liable");
        assertThat(page).hasToString("  Lines   three in scope\n          and two liable\n");
    }

    @Test
    void chinese_letters_count_two_columns_and_break_between_each_other() {
        page.paragraph(2, "進口商應於授權後申報並繳交憑證");
        assertThat(page).hasToString("  進口商應於授權後申報並\n  繳交憑證\n");
    }

    @Test
    void a_closing_mark_does_not_begin_a_line_and_an_opening_one_does_not_end_it() {
        page.paragraph(0, "一二三四五六七八九十甲乙，丙");
        page.paragraph(0, "一二三四五六七八九十甲「乙」");
        assertThat(page).hasToString("一二三四五六七八九十甲\n乙，丙\n一二三四五六七八九十甲\n「乙」\n");
    }

    @Test
    void words_within_chinese_stay_whole() {
        page.paragraph(0, "請見一覽表 findings.csv 的第 12 345 列");
        assertThat(page).hasToString("請見一覽表 findings.csv\n的第 12 345 列\n");
    }

    @Test
    void labels_of_both_scripts_align() {
        page.entry(0, 8, "規則", "a");
        page.entry(0, 8, "Rule", "a");
        assertThat(page).hasToString("規則    a\nRule    a\n");
        assertThat(Page.right("價格", 6)).isEqualTo("  價格");
    }
}
