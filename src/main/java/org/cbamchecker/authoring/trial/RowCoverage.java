package org.cbamchecker.authoring.trial;

import java.util.List;
import java.util.Set;
import org.cbamchecker.tables.Row;

/**
 * Which rows the cases of a workbook reach.
 *
 * @param reached rows that answered in a case, in the order of the table
 * @param unreached the others
 */
public record RowCoverage(List<Row> reached, List<Row> unreached) {
    public RowCoverage {
        reached = List.copyOf(reached);
        unreached = List.copyOf(unreached);
    }

    static RowCoverage of(List<Row> rows, Set<String> ids) {
        return new RowCoverage(
                rows.stream().filter(row -> ids.contains(row.reference().id())).toList(),
                rows.stream().filter(row -> !ids.contains(row.reference().id())).toList());
    }

    public Share share() {
        return new Share(reached.size(), reached.size() + unreached.size());
    }
}
