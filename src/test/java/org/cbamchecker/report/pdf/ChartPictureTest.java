package org.cbamchecker.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cbamchecker.report.markup.Xhtml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ChartPictureTest {
    private static final Element CHART =
            Xhtml.of("<svg viewBox=\"0 0 640 250\"></svg>").root();

    @Test
    void a_chart_keeps_its_proportions_whatever_room_there_is() {
        ChartPicture picture = ChartPicture.of(CHART, 12_800, 20);

        assertThat(picture.getIntrinsicWidth()).isEqualTo(12_800);
        assertThat(picture.getIntrinsicHeight()).isEqualTo(5_000);
    }

    @Test
    void without_a_width_laid_down_a_unit_is_a_pixel() {
        assertThat(ChartPicture.of(CHART, -1, 20).getIntrinsicWidth()).isEqualTo(12_800);
    }

    @Test
    void a_shape_that_no_chart_has_is_a_fault_of_the_program() {
        Element stranger = Xhtml.of("<path d=\"M0 0\"></path>").root();

        assertThatThrownBy(() -> new ChartBrush(null, null, null).draw(stranger))
                .hasMessageContaining("path");
    }
}
