package org.cbamchecker.authoring.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cbamchecker.authoring.difference.RowEdit;
import org.cbamchecker.authoring.difference.TableDifference;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookContent;

/**
 * How rows differ from those there were, row by row by their ids, in what they say. Notes and the columns of the law do
 * not count: with a new publication the source of every row is another.
 *
 * @param same rows that say the same
 * @param added rows there were not
 * @param gone ids of the rows there are no more
 */
public record TableChanges(long same, long added, List<String> gone, List<CellChange> changed) {
    /** A cell that says something else. */
    public record CellChange(String row, String heading, String before, String after) {}

    public TableChanges {
        gone = List.copyOf(gone);
        changed = List.copyOf(changed);
    }

    /** Compares what two workbooks of one table say. */
    public static TableChanges between(WorkbookContent before, WorkbookContent after) {
        TableDifference difference = TableDifference.between(
                new Table(before.schema(), before.rows()), new Table(after.schema(), after.rows()));
        Set<String> telling = telling(after.schema());
        List<String> gone = new ArrayList<>();
        List<CellChange> changed = new ArrayList<>();
        for (RowEdit edit : difference.rows()) {
            if (edit instanceof RowEdit.Removed removed) {
                gone.add(removed.row().reference().id());
            } else if (edit instanceof RowEdit.Changed row) {
                changed.addAll(cells(row, telling));
            }
        }
        long added = difference.count(RowEdit.Added.class);
        long differing = changed.stream().map(CellChange::row).distinct().count();
        return new TableChanges(after.rows().size() - added - differing, added, gone, changed);
    }

    private static Set<String> telling(TableSchema schema) {
        return schema.columns().stream()
                .filter(column -> column.role() != Column.Role.NOTE)
                .map(Column::heading)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<CellChange> cells(RowEdit.Changed row, Set<String> telling) {
        return row.cells().stream()
                .filter(cell -> telling.contains(cell.heading()))
                .map(cell -> new CellChange(row.row().reference().id(), cell.heading(), cell.before(), cell.after()))
                .toList();
    }

    /** How many rows say something else. */
    public long changedRows() {
        return changed.stream().map(CellChange::row).distinct().count();
    }
}
