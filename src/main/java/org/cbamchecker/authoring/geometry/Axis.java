package org.cbamchecker.authoring.geometry;

import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;

/** One question that a table asks, cut into parts such that no row tells two values of one part apart. */
public sealed interface Axis permits WordAxis, PrefixAxis, NumberAxis {
    /** What people call it: a heading, or the name of the field where several columns ask about one. */
    String name();

    /** All parts that something can lie in. */
    Side whole();

    /**
     * The parts that people could name, and in which an answer would be missed: words of the list and of rows, codes of
     * the nomenclature, all figures and days.
     */
    Side named();

    /** The parts that a cell speaks of. */
    Side side(Column column, Cell cell);

    /** A value of a part, as it would be written in a cell; {@code ≠ A, B} where any value but these will do. */
    String example(int part);
}
