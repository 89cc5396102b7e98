package org.cbamchecker.report.office;

import java.util.function.Function;

/**
 * A column of a table: what it is called, how it looks, and what stands in it.
 *
 * @param heading with the unit of its figures
 * @param width in characters
 * @param cell the cell of a row
 * @param <T> what a row is about
 */
public record Column<T>(String heading, int width, Look look, Function<T, Cell> cell) {}
