package org.cbamchecker.report.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    @Test
    void what_was_submitted_stays_text() {
        assertThat(new Markup().put("b", "<script>alert('x')</script> & co.").toString())
                .isEqualTo("<b>&lt;script&gt;alert('x')&lt;/script&gt; &amp; co.</b>");
    }

    @Test
    void a_value_cannot_end_its_attribute() {
        assertThat(new Markup().put(Tag.of("b").with("title", "\" onclick=\"x")).toString())
                .isEqualTo("<b title=\"&quot; onclick=&quot;x\"></b>");
    }

    @Property(tries = 200)
    void whatever_text_there_is_the_document_can_be_read_and_says_it(@ForAll String text) {
        String page = new Markup().put(Tag.of("b").with("title", text), text).document();

        assertThat(withPlainSpaces(Xhtml.of(page).root().getTextContent()))
                .isEqualTo(withPlainSpaces(Xhtml.of(page).root().getAttribute("title")));
    }

    /** Spaces that keep digits together are put into text alone; a text may have brought such spaces itself. */
    private static String withPlainSpaces(String text) {
        return text.replace('\u00A0', ' ');
    }

    @Test
    void signs_that_turn_the_direction_of_words_are_taken_out() {
        assertThat(new Markup().text("GmbH\u202Efdp.exe\u0000").toString()).isEqualTo("GmbH fdp.exe ");
    }

    @Test
    void half_a_character_becomes_a_visible_sign() {
        assertThat(new Markup().text("a\uD800b\uFFFFc").toString()).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void digits_of_a_number_stay_on_one_line() {
        assertThat(new Markup().text("62 300.5 t and 1 234 567 of 12").toString())
                .isEqualTo("62\u00A0300.5 t and 1\u00A0234\u00A0567 of 12");
    }

    @Test
    void an_element_without_content_is_written_as_html_knows_it() {
        assertThat(new Markup().put(Tag.of("meta")).put(Tag.of("b")).toString()).isEqualTo("<meta /><b></b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "http://example.org", "//example.org", "#L1 x", "data:text/html,x"})
    void a_link_leads_within_the_document_or_to_https_and_nowhere_else(String address) {
        assertThat(Tag.isLink(address)).isFalse();
        assertThatThrownBy(() -> Tag.of("a").with("href", address)).hasMessageContaining(address);
    }

    @Test
    void links_within_and_to_the_acts_are_fine() {
        assertThat(Tag.of("a").with("href", "#line-1-step-2").attributes()).containsEntry("href", "#line-1-step-2");
        assertThat(Tag.isLink("https://eur-lex.europa.eu/eli/reg/2023/956/oj")).isTrue();
    }

    @Test
    void a_name_that_is_none_is_refused() {
        assertThatThrownBy(() -> Tag.of("b onclick")).hasMessageContaining("b onclick");
        assertThatThrownBy(() -> Tag.of("b").with("x=y", "z")).hasMessageContaining("x=y");
    }

    @Test
    void a_style_sheet_that_could_end_its_element_is_refused() {
        assertThatThrownBy(() -> new Markup().style("</style>")).hasMessageContaining("<");
    }
}
