package org.cbamchecker.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.cbamchecker.law.Certificates;
import org.cbamchecker.law.Euro;

/** What holds of certificates held and given back, whatever the numbers. */
class CertificateFormulasTest {
    @Property
    void a_share_never_asks_for_more_than_the_whole_and_is_not_rounded(
            @ForAll @BigRange(min = "0", max = "1") @Scale(2) BigDecimal share,
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(6) BigDecimal emissions) {
        BigDecimal required = CertificatesHeld.required(share, emissions).value();

        assertThat(required).isLessThanOrEqualTo(emissions).isNotNegative();
        assertThat(required).isEqualByComparingTo(emissions.multiply(share));
    }

    @Property
    void twice_the_quantity_takes_twice_the_certificates_of_the_last_declaration(
            @ForAll @BigRange(min = "0", max = "100000") @Scale(3) BigDecimal declared,
            @ForAll @BigRange(min = "0.001", max = "100000") @Scale(3) BigDecimal quantity) {
        BigDecimal two = BigDecimal.valueOf(2);

        assertThat(CertificatesHeld.inProportion(declared, quantity, quantity.multiply(two)))
                .isEqualByComparingTo(declared.multiply(two));
        assertThat(CertificatesHeld.inProportion(declared, quantity, quantity)).isEqualByComparingTo(declared);
    }

    @Property
    void three_times_one_third_is_never_more_than_what_was_bought(
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(0) BigDecimal bought) {
        BigDecimal third = Repurchase.oneThird(new Certificates(bought)).value();

        assertThat(third.multiply(BigDecimal.valueOf(3))).isBetween(bought.subtract(BigDecimal.valueOf(2)), bought);
    }

    @Property
    void a_declared_figure_with_as_many_decimals_as_the_assessed_one_is_never_merely_rounded(
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(3) BigDecimal assessed,
            @ForAll @IntRange(min = 1, max = 1000) int thousandths) {
        BigDecimal exact = assessed.setScale(3);

        assertThat(DeclaredFigure.isRounded(exact.add(BigDecimal.valueOf(thousandths, 3)), exact))
                .isFalse();
        assertThat(DeclaredFigure.isRounded(exact.setScale(1, RoundingMode.HALF_UP), exact))
                .isTrue();
    }

    @Property
    void a_penalty_grows_with_its_multiple_and_is_nothing_without_certificates(
            @ForAll @BigRange(min = "0", max = "100000") @Scale(5) BigDecimal number,
            @ForAll @BigRange(min = "100", max = "200") @Scale(2) BigDecimal rate) {
        var certificates = new Certificates(number);
        Euro three = Penalty.amount(certificates, new Euro(rate), BigDecimal.valueOf(3));
        Euro five = Penalty.amount(certificates, new Euro(rate), BigDecimal.valueOf(5));

        assertThat(three.value()).isLessThanOrEqualTo(five.value());
        assertThat(five.value().signum()).isEqualTo(number.signum());
    }
}
