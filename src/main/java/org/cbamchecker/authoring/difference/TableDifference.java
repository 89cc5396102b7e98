package org.cbamchecker.authoring.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.RowTexts;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.WorkbookWriter;

/**
 * What differs between two versions of a table.
 *
 * @param schema of the later version
 * @param rows in the order of the later version, the rows that are gone last
 */
public record TableDifference(TableSchema schema, List<RowEdit> rows) {
    public TableDifference {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** How many rows something of the kind became of. */
    public long count(Class<? extends RowEdit> kind) {
        return rows.stream().filter(kind::isInstance).count();
    }

    /** Compares two versions of a table. Formats, order of columns and, but for the first that fits, order of rows say nothing. */
    public static TableDifference between(Table before, Table after) {
        Map<String, Row> old = byId(before);
        Set<String> moved = ordered(after.schema()) ? moved(before, after) : Set.of();
        List<RowEdit> edits = new ArrayList<>();
        for (Row row : after.rows()) {
            Row was = old.remove(row.reference().id());
            if (was == null) {
                edits.add(new RowEdit.Added(row));
            } else {
                addChange(was, row, edits);
                if (moved.contains(row.reference().id())) {
                    edits.add(new RowEdit.Moved(was, row));
                }
            }
        }
        old.values().forEach(gone -> edits.add(new RowEdit.Removed(gone)));
        return new TableDifference(after.schema(), edits);
    }

    private static boolean ordered(TableSchema schema) {
        return schema.hitPolicy() == TableSchema.HitPolicy.FIRST;
    }

    private static Map<String, Row> byId(Table table) {
        Map<String, Row> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> rows.put(row.reference().id(), row));
        return rows;
    }

    private static void addChange(Row before, Row after, List<RowEdit> edits) {
        Map<String, String> was = byHeading(before);
        Map<String, String> is = byHeading(after);
        Set<String> headings = new LinkedHashSet<>(is.keySet());
        headings.addAll(was.keySet());
        List<CellEdit> cells = headings.stream()
                .map(heading -> new CellEdit(heading, was.getOrDefault(heading, ""), is.getOrDefault(heading, "")))
                .filter(cell -> !cell.before().equals(cell.after()))
                .toList();
        if (!cells.isEmpty()) {
            edits.add(new RowEdit.Changed(before, after, cells));
        }
    }

    private static Map<String, String> byHeading(Row row) {
        List<String> headings = WorkbookWriter.headings(row.schema());
        List<String> texts = RowTexts.of(row);
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            cells.put(headings.get(i), texts.get(i));
        }
        return cells;
    }

    /** Ids of as few rows as possible whose taking out and putting in again turns the old order into the new one. */
    private static Set<String> moved(Table before, Table after) {
        Map<String, Integer> places = new HashMap<>();
        before.rows().forEach(row -> places.put(row.reference().id(), places.size()));
        List<String> common = after.rows().stream()
                .map(row -> row.reference().id())
                .filter(places::containsKey)
                .toList();
        Set<String> moved = new LinkedHashSet<>(common);
        LongestRise.of(common.stream().map(places::get).toList()).forEach(kept -> moved.remove(common.get(kept)));
        return moved;
    }
}
