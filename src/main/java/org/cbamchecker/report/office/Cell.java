package org.cbamchecker.report.office;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell. There are no formulas: text is text, whatever it starts with. */
public sealed interface Cell {
    Cell BLANK = new Text("");

    static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Text(text);
    }

    static Cell number(BigDecimal exact) {
        return new Number(exact);
    }

    static Cell number(long whole) {
        return new Number(BigDecimal.valueOf(whole));
    }

    static Cell day(LocalDate day) {
        return new Day(day);
    }

    /** The same cell in another tone. */
    default Cell in(Tone tone) {
        return new Toned(this, tone);
    }

    /** The same cell, leading somewhere. */
    default Cell to(Target target) {
        return new Linked(this, target);
    }

    /** Text; empty text leaves the cell blank. */
    record Text(String text) implements Cell {}

    /** An exact number, of which Excel keeps fifteen digits. */
    record Number(BigDecimal exact) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** A cell in a tone of its own. */
    record Toned(Cell cell, Tone tone) implements Cell {}

    /** A cell that leads somewhere. */
    record Linked(Cell cell, Target target) implements Cell {}
}
