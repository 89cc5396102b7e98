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
}
