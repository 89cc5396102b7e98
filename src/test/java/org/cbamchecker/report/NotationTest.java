package org.cbamchecker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NotationTest {
    @Test
    void a_mass_has_three_decimals_and_never_loses_one() {
        assertThat(Notation.mass(new BigDecimal("62300"))).isEqualTo("62 300.000 t");
        assertThat(Notation.mass(new BigDecimal("50.0001000"))).isEqualTo("50.0001 t");
        assertThat(Notation.mass(BigDecimal.ZERO)).isEqualTo("0.000 t");
    }

    @Test
    void euro_are_shown_to_the_cent_half_up() {
        assertThat(Notation.euro(new BigDecimal("7891964.335"))).isEqualTo("7 891 964.34 EUR");
        assertThat(Notation.euro(new BigDecimal("-0.005"))).isEqualTo("-0.01 EUR");
    }

    @Test
    void a_year_is_not_grouped_and_five_digits_are() {
        assertThat(Notation.count(2026)).isEqualTo("2026");
        assertThat(Notation.count(200_000)).isEqualTo("200 000");
        assertThat(Notation.number(new BigDecimal("-12345.678"))).isEqualTo("-12 345.678");
    }

    @Test
    void submitted_text_cannot_steer_a_terminal() {
        assertThat(Notation.plain("a\u001b[31m\nb\u202Ec")).isEqualTo("a [31m b c");
    }

    @Property
    void a_number_keeps_its_value(@ForAll BigDecimal number) {
        assertThat(new BigDecimal(Notation.number(number).replace(" ", ""))).isEqualByComparingTo(number);
    }
}
