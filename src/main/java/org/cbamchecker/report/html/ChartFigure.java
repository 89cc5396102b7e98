package org.cbamchecker.report.html;

import org.cbamchecker.report.chart.Caption;
import org.cbamchecker.report.markup.Markup;
import org.cbamchecker.report.markup.Tag;

/** A chart with its title, and the table of the figures it is drawn from. */
final class ChartFigure {
    private final Report report;

    ChartFigure(Report report) {
        this.report = report;
    }

    /** With the table folded away below it. */
    void folded(Caption caption, Runnable chart, Runnable table) {
        figure(caption, chart, () -> {
            Markup page = report.page();
            page.put(Tag.of("details"), () -> {
                page.put("summary", report.text("paper.report.chart.figures"));
                table.run();
            });
        });
    }

    /** With the table in sight below it. */
    void openly(Caption caption, Runnable chart, Runnable table) {
        figure(caption, chart, table);
    }

    private void figure(Caption caption, Runnable chart, Runnable table) {
        Markup page = report.page();
        page.put(Tag.of("figure").with("id", caption.id()), () -> {
            page.put("figcaption", caption.title());
            page.put(Tag.of("div").styled("chart"), chart);
        });
        table.run();
    }
}
