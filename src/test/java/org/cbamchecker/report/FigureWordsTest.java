package org.cbamchecker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.law.Answer;
import org.junit.jupiter.api.Test;

class FigureWordsTest {
    private static final Map<String, String> SENTENCES = Map.of(
            "list.and-next", "{list}、{next}",
            "unit.certificates", "{number} 張憑證",
            "unit.books", "{number} books",
            "unit.books.one", "{number} book",
            "figure.sector.iron-and-steel", "鋼鐵");

    private final FigureWords words = new FigureWords((key, values) -> {
        String sentence = SENTENCES.getOrDefault(key, key);
        for (var value : values.entrySet()) {
            sentence = sentence.replace(
                    "{" + value.getKey() + "}", value.getValue().toString());
        }
        return sentence;
    });

    @Test
    void figures_are_written_by_their_kind() {
        assertThat(words.figure(Figure.of("d", LocalDate.of(2027, 1, 4)))).isEqualTo("2027-01-04");
        assertThat(words.figure(Figure.of("a", Answer.UNKNOWN))).isEqualTo("unknown");
        assertThat(words.figure(new Figure("n", 3, "days"))).isEqualTo("3 days");
        assertThat(words.figure(new Figure("missing", "", "t"))).isEmpty();
        assertThat(words.figure(Figure.of("year", 2026))).isEqualTo("2026");
        assertThat(words.figure(new Figure("s", new BigDecimal("3.01180"), "t CO2e/t")))
                .isEqualTo("3.0118 t CO2e/t");
    }

    @Test
    void a_unit_that_is_a_word_is_said_in_the_language() {
        assertThat(words.amount(new BigDecimal("12345.50"), "certificates")).isEqualTo("12 345.5 張憑證");
        assertThat(words.figure(new Figure("n", 3L, "certificates"))).isEqualTo("3 張憑證");
    }

    @Test
    void one_is_written_in_the_singular_where_the_language_has_one() {
        assertThat(words.amount(new BigDecimal("1.0"), "books")).isEqualTo("1 book");
        assertThat(words.amount(new BigDecimal("0.5"), "books")).isEqualTo("0.5 books");
        assertThat(words.amount(BigDecimal.ONE, "certificates")).isEqualTo("1 張憑證");
    }

    @Test
    void a_word_of_a_figure_is_said_in_the_language_and_the_same_word_of_another_figure_is_not() {
        assertThat(words.figure(Figure.of("sector", "iron and steel"))).isEqualTo("鋼鐵");
        assertThat(words.figure(Figure.of("name", "iron and steel"))).isEqualTo("iron and steel");
    }

    @Test
    void words_in_a_row_have_the_sign_of_the_language_between_them() {
        assertThat(words.figure(Figure.of("l", List.of("a", 12345, "b")))).isEqualTo("a、12 345、b");
        assertThat(words.list(List.of())).isEmpty();
    }

    @Test
    void submitted_text_cannot_steer_a_terminal() {
        assertThat(words.figure(Figure.of("name", "a\u001b[31m\nb\u202Ec"))).isEqualTo("a [31m b c");
    }
}
