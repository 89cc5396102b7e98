package org.cbamchecker.report.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cbamchecker.report.markup.Markup;

/**
 * A figure that grows through a calendar year, in steps, against a limit.
 *
 * @param limit what must not be exceeded
 * @param crossing day on which the limit was exceeded, if it was
 */
public record YearChart(Year year, Course course, Limit limit, Optional<LocalDate> crossing) {
    private static final int HEIGHT = 250;
    private static final int TOP = 28;
    private static final int GROUND = 218;
    private static final int BELOW = 18;
    private static final int NEAR = 6;
    private static final int MONTHS = 12;
    private static final Lettering WORDS_OF_LIMIT = Lettering.LABEL.in(Ink.LIMIT);

    /** Less than that above the ground, there is no room for words below the limit. */
    private static final int LOW = 24;

    /**
     * How the figure grows.
     *
     * @param steps in order of the days
     * @param words what is reached in the end
     */
    public record Course(List<Step> steps, String words) {
        public Course {
            steps = List.copyOf(steps);
        }

        BigDecimal last() {
            return steps.isEmpty()
                    ? BigDecimal.ZERO
                    : steps.get(steps.size() - 1).reached();
        }
    }

    /** What is reached by the end of a day. */
    public record Step(LocalDate day, BigDecimal reached) {}

    /** The limit and its words. */
    public record Limit(BigDecimal figure, String words) {}

    /** Draws the chart. */
    public void draw(Markup page, Caption caption) {
        Drawing.on(page, caption, HEIGHT, drawing -> {
            months(drawing);
            course(drawing);
            limit(drawing);
            crossing.ifPresent(day -> drawing.dot(new Point(across(day), up(limit.figure())), Ink.LIMIT));
        });
    }

    private void months(Drawing drawing) {
        drawing.rule(Point.of(0, GROUND), Point.of(Drawing.WIDTH, GROUND), Ink.FAINT_TEXT);
        for (int month = 1; month <= MONTHS; month++) {
            LocalDate first = year.atMonth(month).atDay(1);
            BigDecimal start = across(first);
            BigDecimal middle = across(year.atMonth(month).atDay(15));
            if (month > 1) {
                drawing.rule(new Point(start, at(TOP)), new Point(start, at(GROUND)), Ink.RULE);
            }
            String number = first.toString().substring(5, 7);
            drawing.words(new Point(middle, at(GROUND + BELOW)), Lettering.BELOW, number);
        }
    }

    /** Level until the day of a step, then up: what is imported on a day counts from that day on. */
    private void course(Drawing drawing) {
        List<Point> places = new ArrayList<>();
        BigDecimal reached = BigDecimal.ZERO;
        places.add(new Point(BigDecimal.ZERO, up(reached)));
        for (Step step : course.steps()) {
            places.add(new Point(across(step.day()), up(reached)));
            reached = step.reached();
            places.add(new Point(across(step.day()), up(reached)));
        }
        var end = new Point(BigDecimal.valueOf(Drawing.WIDTH), up(reached));
        places.add(end);
        drawing.course(places, Ink.FIRST);
        drawing.words(end.plus(0, belowTheLimit(reached)), Lettering.HEADING.anchored("end"), course.words());
    }

    /** Above the course, or below it where the limit lies just above. */
    private int belowTheLimit(BigDecimal reached) {
        BigDecimal room = up(reached).subtract(up(limit.figure()));
        boolean narrow = room.signum() >= 0 && room.compareTo(at(LOW)) < 0;
        return narrow ? 3 * NEAR : -NEAR;
    }

    private void limit(Drawing drawing) {
        BigDecimal height = up(limit.figure());
        var start = new Point(BigDecimal.ZERO, height);
        var end = new Point(BigDecimal.valueOf(Drawing.WIDTH), height);
        drawing.limit(start, end);
        if (crossing.isEmpty() || isLate(crossing.get())) {
            drawing.words(start.plus(0, -NEAR), WORDS_OF_LIMIT, limit.words());
        } else {
            drawing.words(end.plus(0, besides(height)), WORDS_OF_LIMIT.anchored("end"), limit.words());
        }
    }

    /** Below the limit, so that the words keep away from the course; above it only where they would meet the ground. */
    private static int besides(BigDecimal height) {
        boolean low = at(GROUND - LOW).compareTo(height) < 0;
        return low ? -NEAR : 3 * NEAR;
    }

    private static boolean isLate(LocalDate day) {
        return day.getMonthValue() > MONTHS / 2;
    }

    private BigDecimal across(LocalDate day) {
        return new Scale(BigDecimal.valueOf(year.length()), Drawing.WIDTH)
                .of(BigDecimal.valueOf(day.getDayOfYear() - 1L));
    }

    private BigDecimal up(BigDecimal figure) {
        var scale = new Scale(course.last().max(limit.figure()), GROUND - TOP);
        return at(GROUND).subtract(scale.of(figure));
    }

    private static BigDecimal at(int pixels) {
        return BigDecimal.valueOf(pixels);
    }
}
