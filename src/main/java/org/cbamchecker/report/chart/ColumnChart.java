package org.cbamchecker.report.chart;

import java.math.BigDecimal;
import java.util.List;
import org.cbamchecker.report.markup.Markup;

/**
 * Columns beside each other, each with its figure above and its label below it.
 *
 * @param columns from left to right, at most eight
 */
public record ColumnChart(List<Column> columns) {
    private static final int HEIGHT = 190;
    private static final int TOP = 24;
    private static final int GROUND = 162;
    private static final int BELOW = 18;
    private static final int ABOVE = -6;
    private static final int WIDEST = 96;

    public ColumnChart {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param figure its height
     * @param shown the figure as it is written above the column
     */
    public record Column(String label, BigDecimal figure, String shown, Ink ink) {}

    /** Draws the chart. */
    public void draw(Markup page, Caption caption) {
        Drawing.on(page, caption, HEIGHT, drawing -> {
            var scale = new Scale(greatest(), GROUND - TOP);
            int share = Drawing.WIDTH / columns.size();
            for (int at = 0; at < columns.size(); at++) {
                column(drawing, at * share + share / 2, scale, columns.get(at));
            }
            drawing.rule(Point.of(0, GROUND), Point.of(Drawing.WIDTH, GROUND), Ink.FAINT_TEXT);
        });
    }

    private BigDecimal greatest() {
        return columns.stream().map(Column::figure).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private void column(Drawing drawing, int middle, Scale scale, Column column) {
        int width = Math.min(WIDEST, Drawing.WIDTH / columns.size() / 2);
        BigDecimal height = scale.of(column.figure());
        var top =
                new Point(BigDecimal.valueOf(middle), BigDecimal.valueOf(GROUND).subtract(height));
        drawing.bar(top.plus(-width / 2, 0), BigDecimal.valueOf(width), height, column.ink());
        drawing.words(top.plus(0, ABOVE), Lettering.ABOVE, column.shown());
        drawing.words(Point.of(middle, GROUND + BELOW), Lettering.BELOW, column.label());
    }
}
