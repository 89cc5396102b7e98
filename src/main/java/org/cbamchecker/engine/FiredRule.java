package org.cbamchecker.engine;

import java.util.Optional;
import org.cbamchecker.tables.Row;

/**
 * A rule that matched: an article's rule or a row of a decision table.
 *
 * @param name rule name, unique in the rulebook
 * @param clause clause id of the rule's annotation, or the legal basis of the row
 * @param row the row, or null for an article's rule
 */
public record FiredRule(String name, String clause, Row row) {
    public Optional<Row> tableRow() {
        return Optional.ofNullable(row);
    }
}
