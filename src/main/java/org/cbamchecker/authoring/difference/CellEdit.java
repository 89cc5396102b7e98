package org.cbamchecker.authoring.difference;

/**
 * One cell that says something else than before.
 *
 * @param heading of its column; a column that one version lacks counts as blank there
 * @param before canonical text, empty where blank
 * @param after canonical text, empty where blank
 */
public record CellEdit(String heading, String before, String after) {}
