package org.cbamchecker.authoring.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.Table;
import org.cbamchecker.tables.TableSchema;
import org.junit.jupiter.api.Test;

class TableDifferenceTest {
    @Test
    void a_table_does_not_differ_from_itself_in_another_order_of_rows() {
        Table rows = table(TableSchema.HitPolicy.COLLECT, "a", "b");
        Table turned = table(TableSchema.HitPolicy.COLLECT, "b", "a");

        assertThat(TableDifference.between(rows, turned).isEmpty()).isTrue();
    }

    @Test
    void rows_are_added_removed_and_changed_by_their_ids() {
        Table before = new Table(schema(TableSchema.HitPolicy.UNIQUE), List.of(row("a", "1"), row("b", "2")));
        Table after = new Table(schema(TableSchema.HitPolicy.UNIQUE), List.of(row("c", "3"), row("b", "20")));

        assertThat(TableDifference.between(before, after).rows())
                .containsExactly(
                        new RowEdit.Added(row("c", "3")),
                        new RowEdit.Changed(row("b", "2"), row("b", "20"), List.of(new CellEdit("Value", "2", "20"))),
                        new RowEdit.Removed(row("a", "1")));
    }

    @Test
    void a_row_that_went_before_others_has_moved_where_the_first_answers() {
        Table before = table(TableSchema.HitPolicy.FIRST, "a", "b", "c", "d");
        Table after = table(TableSchema.HitPolicy.FIRST, "d", "a", "b", "c");

        assertThat(TableDifference.between(before, after).rows())
                .containsExactly(new RowEdit.Moved(row("d", "d"), row("d", "d")));
    }

    /** Taking the moved rows out leaves the old order: so many rows must move, and no row less would do. */
    @Property(tries = 300)
    void rows_that_did_not_move_kept_their_order(@ForAll @Size(max = 8) @UniqueElements List<Integer> order) {
        List<String> after = order.stream().map(String::valueOf).toList();
        List<String> before = new ArrayList<>(after);
        Collections.sort(before);
        TableDifference difference = TableDifference.between(
                table(TableSchema.HitPolicy.FIRST, before.toArray(String[]::new)),
                table(TableSchema.HitPolicy.FIRST, after.toArray(String[]::new)));

        Set<String> moved = difference.rows().stream()
                .map(edit -> edit.row().reference().id())
                .collect(java.util.stream.Collectors.toSet());
        List<String> kept = after.stream().filter(id -> !moved.contains(id)).toList();
        assertThat(kept).isSorted();
        assertThat(kept).hasSize(longestRise(after));
    }

    /** By trying every part. */
    private static int longestRise(List<String> ids) {
        int longest = 0;
        for (int part = 0; part < 1 << ids.size(); part++) {
            List<String> chosen = new ArrayList<>();
            for (int i = 0; i < ids.size(); i++) {
                if ((part >> i & 1) == 1) {
                    chosen.add(ids.get(i));
                }
            }
            List<String> sorted = chosen.stream().sorted().toList();
            longest = chosen.equals(sorted) ? Math.max(longest, chosen.size()) : longest;
        }
        return longest;
    }

    private static Table table(TableSchema.HitPolicy policy, String... ids) {
        return new Table(
                schema(policy), List.of(ids).stream().map(id -> row(id, id)).toList());
    }

    private static Row row(String id, String value) {
        List<Cell> cells = List.of(new Cell.Text(id), new Cell.Text(value));
        RowReference reference = new RowReference("sample", "sample.xlsx", "Rules", 2, id, "");
        return new Row(schema(TableSchema.HitPolicy.UNIQUE), reference, Row.Validity.UNDATED, cells);
    }

    private static TableSchema schema(TableSchema.HitPolicy policy) {
        Column.Marks marks = new Column.Marks(true, false, false, false);
        List<Column> columns = List.of(
                new Column("Id", Column.Type.CODE, Column.Role.KEY, "", Column.Operator.EQUAL, List.of(), marks, 0),
                new Column(
                        "Value",
                        Column.Type.CODE,
                        Column.Role.OUTCOME,
                        "",
                        Column.Operator.EQUAL,
                        List.of(),
                        marks,
                        0));
        return new TableSchema(
                "sample",
                "A sample",
                List.of("sample.xlsx"),
                TableSchema.Kind.DECISION,
                policy,
                "",
                false,
                false,
                columns);
    }
}
