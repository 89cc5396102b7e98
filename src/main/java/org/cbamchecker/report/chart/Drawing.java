package org.cbamchecker.report.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.cbamchecker.report.markup.Markup;
import org.cbamchecker.report.markup.Tag;

/**
 * A picture of rectangles, lines and words. It uses no other shapes, no style sheet and no nesting, so that whoever
 * draws it on paper needs to know nothing else.
 */
final class Drawing {
    /** Pixels across; a chart is as wide as the text it stands in. */
    static final int WIDTH = 640;

    private static final int FONT_SIZE = 13;

    private final Markup out;

    private Drawing(Markup out) {
        this.out = out;
    }

    /** A picture with title and description; the content draws on it. */
    static void on(Markup out, Caption caption, int height, java.util.function.Consumer<Drawing> content) {
        String title = caption.id() + "-title";
        String description = caption.id() + "-description";
        Tag svg = Tag.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + WIDTH + " " + height)
                .with("width", String.valueOf(WIDTH))
                .with("height", String.valueOf(height))
                .with("role", "img")
                .with("aria-labelledby", title + " " + description)
                .with("font-size", String.valueOf(FONT_SIZE));
        out.put(svg, () -> {
            out.put(Tag.of("title").with("id", title), caption.title());
            out.put(Tag.of("desc").with("id", description), caption.description());
            content.accept(new Drawing(out));
        });
    }

    /** A filled rectangle; nothing where it has no extent. */
    void bar(Point corner, BigDecimal width, BigDecimal height, Ink ink) {
        if (width.signum() > 0 && height.signum() > 0) {
            out.put(Tag.of("rect")
                    .with("x", shown(corner.x()))
                    .with("y", shown(corner.y()))
                    .with("width", shown(width))
                    .with("height", shown(height))
                    .with("fill", ink.code()));
        }
    }

    /** A thin line. */
    void rule(Point from, Point to, Ink ink) {
        out.put(line(from, to, ink).with("stroke-width", "1"));
    }

    /** A broken line of a limit. */
    void limit(Point from, Point to) {
        out.put(line(from, to, Ink.LIMIT).with("stroke-width", "1.5").with("stroke-dasharray", "6 4"));
    }

    /** A strong line through several places. */
    void course(List<Point> places, Ink ink) {
        String points = places.stream()
                .map(place -> shown(place.x()) + "," + shown(place.y()))
                .collect(Collectors.joining(" "));
        out.put(Tag.of("polyline")
                .with("points", points)
                .with("fill", "none")
                .with("stroke", ink.code())
                .with("stroke-width", "2"));
    }

    /** A dot on a place. */
    void dot(Point place, Ink ink) {
        out.put(Tag.of("circle")
                .with("cx", shown(place.x()))
                .with("cy", shown(place.y()))
                .with("r", "4")
                .with("fill", ink.code()));
    }

    /** Words on one line. */
    void words(Point place, Lettering lettering, String words) {
        Tag text = Tag.of("text")
                .with("x", shown(place.x()))
                .with("y", shown(place.y()))
                .with("fill", lettering.ink().code())
                .with("text-anchor", lettering.anchor());
        out.put(lettering.strong() ? text.with("font-weight", "600") : text, words);
    }

    private static Tag line(Point from, Point to, Ink ink) {
        return Tag.of("line")
                .with("x1", shown(from.x()))
                .with("y1", shown(from.y()))
                .with("x2", shown(to.x()))
                .with("y2", shown(to.y()))
                .with("stroke", ink.code());
    }

    private static String shown(BigDecimal pixels) {
        return pixels.signum() == 0 ? "0" : pixels.stripTrailingZeros().toPlainString();
    }
}
