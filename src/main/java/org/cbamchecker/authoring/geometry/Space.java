package org.cbamchecker.authoring.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.CompanionSheet;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.TableSchema;

/** Everything a table can be asked: one axis for each question, and the two clocks. Immutable. */
public final class Space {
    private final List<Axis> axes;
    private final Map<String, Integer> byQuestion;
    private final NumberAxis lawDays;
    private final NumberAxis importDays;

    private Space(Map<String, Axis> asked, NumberAxis lawDays, NumberAxis importDays) {
        this.lawDays = lawDays;
        this.importDays = importDays;
        axes = new ArrayList<>(asked.values());
        axes.add(lawDays);
        axes.add(importDays);
        byQuestion = new HashMap<>();
        asked.keySet().forEach(question -> byQuestion.put(question, byQuestion.size()));
    }

    /**
     * The space of a table.
     *
     * @param rows its rows, and whatever else speaks of the same questions, such as impossible combinations
     * @param nomenclature all goods codes that are known
     */
    public static Space of(TableSchema schema, List<Row> rows, NavigableSet<String> nomenclature) {
        Map<String, List<AskedCell>> cells = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Column column : CompanionSheet.asked(schema)) {
            cells.put(question(column), new ArrayList<>());
            names.put(question(column), column.heading());
        }
        for (Column column : schema.columns()) {
            if (isAsked(column)) {
                cells.get(question(column)).add(new AskedCell(column, Cell.ANY));
            }
        }
        rows.forEach(row -> collect(row, cells));
        Map<String, Axis> axes = new LinkedHashMap<>();
        cells.forEach((question, its) -> axes.put(question, axis(names.get(question), its, nomenclature)));
        return new Space(
                axes,
                NumberAxis.ofDays(
                        CompanionSheet.LAW_DATE,
                        rows.stream().map(row -> row.validity().text()).toList()),
                NumberAxis.ofDays(
                        CompanionSheet.IMPORT_DATE,
                        rows.stream().map(row -> row.validity().applies()).toList()));
    }

    private static void collect(Row row, Map<String, List<AskedCell>> cells) {
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = row.schema().columns().get(i);
            if (isAsked(column) && cells.containsKey(question(column))) {
                cells.get(question(column))
                        .add(new AskedCell(column, row.cells().get(i)));
            }
        }
    }

    private static boolean isAsked(Column column) {
        return column.role() == Column.Role.CONDITION || column.role() == Column.Role.KEY;
    }

    /** Columns of one field ask one question. */
    private static String question(Column column) {
        return column.field().isEmpty() ? column.heading() : column.field();
    }

    private static Axis axis(String name, List<AskedCell> cells, NavigableSet<String> nomenclature) {
        return switch (cells.get(0).column().type()) {
            case CN_PREFIX -> new PrefixAxis(name, cells, nomenclature);
            case WHOLE_NUMBER, DECIMAL, PERCENTAGE, DATE -> NumberAxis.of(name, cells);
            case COUNTRY, CODE, CHOICE, YES_NO, TEXT -> WordAxis.of(name, cells);
        };
    }

    /** The axes: the questions in the order of the columns, then law date and import date. */
    public List<Axis> axes() {
        return List.copyOf(axes);
    }

    /** The axis of goods codes and its number, where the table asks for them. */
    public Optional<PrefixAxis> goods() {
        return axes.stream()
                .filter(PrefixAxis.class::isInstance)
                .map(PrefixAxis.class::cast)
                .findFirst();
    }

    /** Everything that can be asked. */
    public Box whole() {
        return new Box(axes.stream().map(Axis::whole).toList());
    }

    /** What a row answers; nothing where it can never hold. */
    public Box box(Row row) {
        List<Side> sides = new ArrayList<>(whole().sides());
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = row.schema().columns().get(i);
            Integer axis = isAsked(column) ? byQuestion.get(question(column)) : null;
            if (axis != null) {
                Side side = axes.get(axis).side(column, row.cells().get(i));
                sides.set(axis, sides.get(axis).meet(side));
            }
        }
        sides.set(axes.size() - 2, lawDays.side(row.validity().text()));
        sides.set(axes.size() - 1, importDays.side(row.validity().applies()));
        return new Box(sides);
    }

    /** One combination out of a box, as {@code heading = value}; questions whose answer does not matter are left out. */
    public String example(Box box) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            Side side = box.sides().get(i);
            boolean matters = !side.equals(axes.get(i).whole()) || i >= axes.size() - 2;
            if (matters) {
                values.add(axes.get(i).name() + " = " + axes.get(i).example(side.first()));
            }
        }
        return values.stream().collect(Collectors.joining("; "));
    }
}
