package org.cbamchecker.authoring.mutation;

import org.cbamchecker.tables.Row;

/**
 * A row of which one cell says something else.
 *
 * @param original the row as it stands
 * @param changed the same row with the change
 * @param heading column of the cell
 * @param was what the cell says
 * @param became what it says in the changed row
 */
public record Mutant(Row original, Row changed, String heading, String was, String became) {}
