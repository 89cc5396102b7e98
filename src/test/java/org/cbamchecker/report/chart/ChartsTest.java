package org.cbamchecker.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.cbamchecker.report.markup.Markup;
import org.cbamchecker.report.markup.Xhtml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ChartsTest {
    private static final Caption CAPTION = new Caption("emissions", "Emissions <by> origin", "The greatest is TW.");

    @Test
    void a_bar_is_as_long_as_its_share_of_the_greatest() {
        Xhtml chart = drawn(bars("3", "1", "0.0001")::draw);

        assertThat(chart.all("rect").stream().map(bar -> bar.getAttribute("width")))
                .containsExactly("330", "110");
    }

    @Test
    void digits_beyond_what_a_binary_fraction_holds_still_decide() {
        Xhtml chart = drawn(bars("10000000000000000000001", "10000000000000000000000")::draw);

        assertThat(chart.all("rect").stream().map(bar -> bar.getAttribute("width")))
                .containsExactly("330", "330");
        assertThat(new Scale(new BigDecimal("3"), 10).of(BigDecimal.ONE)).isEqualByComparingTo("3.3");
        assertThat(new Scale(new BigDecimal("3"), 100_000).of(new BigDecimal("2")))
                .isEqualByComparingTo("66666.7");
    }

    @Test
    void nothing_and_less_than_nothing_have_no_bar_but_their_words() {
        Xhtml chart = drawn(bars("0", "-5")::draw);

        assertThat(chart.all("rect")).isEmpty();
        assertThat(chart.all("text").stream().map(Element::getTextContent)).contains("0 t", "-5 t");
    }

    @Test
    void columns_stand_on_the_ground() {
        Xhtml chart = drawn(new ColumnChart(List.of(column("2026Q1", "40"), column("2026Q2", "10")))::draw);

        assertThat(chart.all("rect")).allSatisfy(column -> assertThat(number(column, "y") + number(column, "height"))
                .isEqualTo(162, within(0.05)));
        assertThat(number(chart.all("rect").get(1), "height"))
                .isEqualTo(number(chart.all("rect").get(0), "height") / 4, within(0.05));
    }

    @Test
    void the_course_rises_on_the_day_of_a_step() {
        Xhtml chart = drawn(year("50", Optional.empty())::draw);

        // The second of July is day 182 of 365; the limit of 50 t is as high as the chart.
        assertThat(chart.all("polyline").get(0).getAttribute("points"))
                .isEqualTo("0,218 0,218 0,199 319.1,199 319.1,123 640,123");
    }

    @Test
    void the_day_on_which_the_limit_was_exceeded_is_marked_on_the_limit() {
        Xhtml chart = drawn(year("20", Optional.of(LocalDate.of(2026, 7, 2)))::draw);

        Element dot = chart.all("circle").get(0);
        Element limit = chart.all("line").stream()
                .filter(line -> line.hasAttribute("stroke-dasharray"))
                .findFirst()
                .orElseThrow();
        assertThat(dot.getAttribute("cx")).isEqualTo("319.1");
        assertThat(dot.getAttribute("cy")).isEqualTo(limit.getAttribute("y1"));
    }

    @Test
    void a_chart_says_what_it_shows_to_whoever_does_not_see_it() {
        Xhtml chart = drawn(bars("3")::draw);

        assertThat(chart.root().getAttribute("role")).isEqualTo("img");
        assertThat(chart.root().getAttribute("aria-labelledby").split(" "))
                .extracting(id -> chart.byId(id).getTextContent())
                .containsExactly("Emissions <by> origin", "The greatest is TW.");
    }

    /** Whoever paints the charts on paper knows these and no others. */
    @Test
    void charts_are_made_of_five_shapes() {
        List.<BiConsumer<Markup, Caption>>of(
                        bars("3", "1")::draw,
                        new ColumnChart(List.of(column("2026Q1", "40")))::draw,
                        year("20", Optional.of(LocalDate.of(2026, 3, 4)))::draw)
                .forEach(chart -> assertThat(drawn(chart).all("*").stream().map(Element::getTagName))
                        .isSubsetOf(Set.of("svg", "title", "desc", "rect", "line", "polyline", "circle", "text")));
    }

    @Test
    void words_stand_out_from_white() {
        assertThat(List.of(Ink.TEXT, Ink.FAINT_TEXT, Ink.LIMIT))
                .allSatisfy(ink -> assertThat(Contrast.withWhite(ink.code())).isGreaterThan(4.5));
        assertThat(List.of(Ink.FIRST, Ink.SECOND))
                .allSatisfy(ink -> assertThat(Contrast.withWhite(ink.code())).isGreaterThan(3));
    }

    private static BarChart bars(String... figures) {
        return new BarChart(List.of(figures).stream()
                .<BarChart.Row>map(figure -> new BarChart.Bar("TW", new BigDecimal(figure), figure + " t", Ink.FIRST))
                .toList());
    }

    private static ColumnChart.Column column(String label, String figure) {
        return new ColumnChart.Column(label, new BigDecimal(figure), figure, Ink.FIRST);
    }

    private static YearChart year(String limit, Optional<LocalDate> crossing) {
        var steps = List.of(
                new YearChart.Step(LocalDate.of(2026, 1, 1), BigDecimal.valueOf(5)),
                new YearChart.Step(LocalDate.of(2026, 7, 2), BigDecimal.valueOf(25)));
        return new YearChart(
                Year.of(2026),
                new YearChart.Course(steps, "25 t in all"),
                new YearChart.Limit(new BigDecimal(limit), "Threshold"),
                crossing);
    }

    private static Xhtml drawn(BiConsumer<Markup, Caption> chart) {
        var page = new Markup();
        chart.accept(page, CAPTION);
        return Xhtml.of(page.toString());
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
