package org.cbamchecker.tables;

import java.util.List;
import java.util.Optional;

/**
 * What a table is and what each of its columns means; declared in the rulebook's manifest.
 *
 * @param workbooks files the rows stand in, in order
 * @param question simple name of the question a decision table answers; empty for reference tables
 * @param law whether rows carry the law columns (legal basis, source, dates)
 * @param mayBeEmpty whether the table may have no rows
 */
public record TableSchema(
        String name,
        String title,
        List<String> workbooks,
        Kind kind,
        HitPolicy hitPolicy,
        String question,
        boolean law,
        boolean mayBeEmpty,
        List<Column> columns) {

    /** Short tables become rules, long tables are looked up; the others stand beside the rows of one of these. */
    public enum Kind {
        DECISION("Rules"),
        REFERENCE("Values"),
        TESTS("Tests"),
        IMPOSSIBLE("Impossible"),
        WAIVERS("Waivers");

        private final String sheet;

        Kind(String sheet) {
            this.sheet = sheet;
        }
    }

    /** What happens when several rows of a decision table match. */
    public enum HitPolicy {
        UNIQUE,
        FIRST,
        COLLECT,
        LONGEST_PREFIX
    }

    public TableSchema {
        workbooks = List.copyOf(workbooks);
        columns = List.copyOf(columns);
    }

    public Optional<Column> column(String heading) {
        return columns.stream()
                .filter(column -> column.heading().equals(heading))
                .findFirst();
    }

    /** Position of a column, from 0. */
    public int indexOf(String heading) {
        // Headings are interned, as constants are: most are found by address, without comparing letters.
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).heading() == heading) {
                return i;
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).heading().equals(heading)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Table " + name + " has no column \"" + heading + "\"");
    }

    public List<Column> conditions() {
        return columns.stream()
                .filter(column -> column.role() == Column.Role.CONDITION)
                .toList();
    }

    /** The columns that decide whether a row answers: conditions, or the keys of a table that is looked up. */
    public List<Column> deciding() {
        return columns.stream().filter(Column::isDeciding).toList();
    }

    /** The sheet the rows stand on. */
    public String sheet() {
        return kind.sheet;
    }
}
