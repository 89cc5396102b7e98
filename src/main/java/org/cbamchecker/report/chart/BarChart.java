package org.cbamchecker.report.chart;

import java.math.BigDecimal;
import java.util.List;
import org.cbamchecker.report.markup.Markup;

/**
 * Bars that lie one below the other, each with its label before and its figure behind it.
 *
 * @param rows from top to bottom
 */
public record BarChart(List<Row> rows) {
    private static final int ROW = 26;
    private static final int BAR = 16;
    private static final int BASELINE = 13;
    private static final int LABELS = 115;
    private static final int FIGURES = 195;
    private static final int GAP = 8;

    public BarChart {
        rows = List.copyOf(rows);
    }

    /** A row of the chart. */
    public sealed interface Row {}

    /** What the bars below it are about. */
    public record Heading(String words) implements Row {}

    /**
     * A bar.
     *
     * @param figure its length
     * @param shown the figure as it is written behind the bar
     */
    public record Bar(String label, BigDecimal figure, String shown, Ink ink) implements Row {}

    /** Draws the chart. */
    public void draw(Markup page, Caption caption) {
        Drawing.on(page, caption, rows.size() * ROW, drawing -> {
            var scale = new Scale(greatest(), Drawing.WIDTH - LABELS - FIGURES);
            for (int at = 0; at < rows.size(); at++) {
                row(drawing, at * ROW, scale, rows.get(at));
            }
        });
    }

    private BigDecimal greatest() {
        return rows.stream()
                .filter(Bar.class::isInstance)
                .map(row -> ((Bar) row).figure())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static void row(Drawing drawing, int top, Scale scale, Row row) {
        if (row instanceof Heading heading) {
            drawing.words(Point.of(0, top + BASELINE + GAP / 2), Lettering.HEADING, heading.words());
        } else if (row instanceof Bar bar) {
            BigDecimal length = scale.of(bar.figure());
            drawing.words(Point.of(0, top + BASELINE), Lettering.LABEL, bar.label());
            drawing.bar(Point.of(LABELS, top), length, BigDecimal.valueOf(BAR), bar.ink());
            Point end = new Point(length.add(BigDecimal.valueOf(LABELS)), BigDecimal.valueOf(top));
            drawing.words(end.plus(GAP, BASELINE), Lettering.LABEL, bar.shown());
        }
    }
}
