package org.cbamchecker.authoring.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cbamchecker.authoring.geometry.Axis;
import org.cbamchecker.authoring.geometry.Box;
import org.cbamchecker.authoring.geometry.Region;
import org.cbamchecker.authoring.geometry.Side;
import org.cbamchecker.authoring.geometry.Space;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.CompanionSheet;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.TableSchema;

/** The rows of a table as boxes in the space of what the table can be asked. Immutable. */
final class BoxedRows {
    private final TableSchema schema;
    private final Space space;
    private final List<BoxedRow> rows = new ArrayList<>();
    private final List<Row> impossible;
    /** Rows by the parts of the axis that has the most, so that few have to be compared. */
    private final int widest;

    private final Map<Integer, BitSet> byPart = new HashMap<>();

    private BoxedRows(TableSchema schema, Space space, List<Row> impossible) {
        this.schema = schema;
        this.space = space;
        this.impossible = List.copyOf(impossible);
        List<Side> sides = space.whole().sides();
        widest = IntStream.range(0, sides.size())
                .boxed()
                .max(Comparator.comparingInt(axis -> sides.get(axis).size()))
                .orElseThrow();
    }

    /**
     * A row and what it answers.
     *
     * @param number its place in the table, from 0
     */
    record BoxedRow(int number, Row row, Box box) {
        String id() {
            return row.reference().id();
        }

        /** Whether both lead to the same result, with the same citation. */
        boolean saysTheSameAs(BoxedRow other) {
            return outcomes(row).equals(outcomes(other.row))
                    && row.reference().legalBasis().equals(other.row.reference().legalBasis());
        }

        private static List<String> outcomes(Row row) {
            return CompanionSheet.outcomes(row.schema()).stream()
                    .map(column -> row.cell(column.heading()).canonical())
                    .toList();
        }
    }

    static BoxedRows of(ExaminedTable table) {
        List<Row> impossible = table.beside(CompanionSheet.IMPOSSIBLE);
        List<Row> all = new ArrayList<>(table.rows());
        all.addAll(impossible);
        NavigableSet<String> goods = table.words().goods().all().stream()
                .map(Nomenclature.Good::code)
                .collect(Collectors.toCollection(TreeSet::new));
        var boxed = new BoxedRows(table.schema(), Space.of(table.schema(), all, goods), impossible);
        for (Row row : table.rows()) {
            boxed.add(new BoxedRow(boxed.rows.size(), row, boxed.space.box(row)));
        }
        return boxed;
    }

    private void add(BoxedRow row) {
        rows.add(row);
        row.box().sides().get(widest).parts().forEach(part -> byPart.computeIfAbsent(part, none -> new BitSet())
                .set(row.number()));
    }

    Space space() {
        return space;
    }

    List<BoxedRow> rows() {
        return List.copyOf(rows);
    }

    /** A box without the combinations that are declared impossible. */
    Region possible(Box box) {
        return Region.of(box).minusAll(impossible.stream().map(space::box).toList());
    }

    /** The combinations declared impossible that share something with a row. */
    List<Row> impossibleOf(BoxedRow row) {
        return impossible.stream()
                .filter(combination -> space.box(combination).meets(row.box()))
                .toList();
    }

    /** Rows that share something with this one, in the order of the table. */
    List<BoxedRow> meeting(BoxedRow row) {
        BitSet near = new BitSet();
        row.box().sides().get(widest).parts().forEach(part -> near.or(byPart.getOrDefault(part, new BitSet())));
        near.clear(row.number());
        return near.stream()
                .mapToObj(rows::get)
                .filter(other -> other.box().meets(row.box()))
                .toList();
    }

    /** Rows that match the same, and of which neither answers before the other. */
    List<BoxedRow> equallyStrong(BoxedRow row) {
        return meeting(row).stream()
                .filter(other -> !isStronger(row, other) && !isStronger(other, row))
                .toList();
    }

    /** Rows that answer instead of this one wherever both match. */
    List<BoxedRow> stronger(BoxedRow row) {
        return meeting(row).stream().filter(other -> isStronger(other, row)).toList();
    }

    /** Rows that would answer if this one were not there, the next one first. */
    List<BoxedRow> weaker(BoxedRow row) {
        return meeting(row).stream()
                .filter(other -> isStronger(row, other))
                .sorted((one, other) -> isStronger(one, other) ? -1 : isStronger(other, one) ? 1 : 0)
                .toList();
    }

    private boolean isStronger(BoxedRow one, BoxedRow other) {
        return switch (schema.hitPolicy()) {
            case FIRST -> one.number() < other.number();
            case LONGEST_PREFIX -> prefix(one.row()) > prefix(other.row());
            case UNIQUE, COLLECT -> false;
        };
    }

    private int prefix(Row row) {
        return schema.conditions().stream()
                .filter(column -> column.type() == Column.Type.CN_PREFIX)
                .map(column -> row.cell(column.heading()))
                .mapToInt(cell -> cell instanceof Cell.Text text ? text.value().length() : 0)
                .max()
                .orElse(0);
    }

    /** Everything people could ask of the table, on the days from the first to the last of which a row speaks. */
    Box everAsked() {
        Box whole = new Box(space.axes().stream().map(Axis::named).toList());
        int axes = whole.sides().size();
        for (int axis = axes - 2; axis < axes; axis++) {
            Side reached = Side.none();
            for (BoxedRow row : rows) {
                reached = reached.join(row.box().sides().get(axis));
            }
            whole = whole.with(axis, reached.isEmpty() ? reached : Side.range(reached.first(), reached.last()));
        }
        return whole;
    }
}
