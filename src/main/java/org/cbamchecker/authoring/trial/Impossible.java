package org.cbamchecker.authoring.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cbamchecker.authoring.geometry.Box;
import org.cbamchecker.authoring.geometry.Region;
import org.cbamchecker.authoring.geometry.Space;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.tables.CompanionSheet;
import org.cbamchecker.tables.NearestRow;
import org.cbamchecker.tables.NearestRow.Asked;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.WorkbookContent;

/** Combinations of facts that a workbook declares impossible: what a table would answer to them is of no account. */
public final class Impossible {
    /** Code of the remark that a row matches only what is declared impossible. */
    private static final String ROW_IMPOSSIBLE = "TABLE-ROW-IMPOSSIBLE";

    private final List<Row> combinations;

    private Impossible(List<Row> combinations) {
        this.combinations = List.copyOf(combinations);
    }

    /** What the sheet {@code Impossible} of a workbook declares. */
    public static Impossible declaredIn(WorkbookContent content) {
        return new Impossible(content.beside(CompanionSheet.IMPOSSIBLE));
    }

    /** Whether nobody can ask this. */
    public boolean covers(Asked asked) {
        return combinations.stream().anyMatch(combination -> covers(combination, asked));
    }

    /** The combinations that leave nothing of what a row matches; none where something is left. */
    public List<Row> leavingNothingOf(Row row) {
        List<Row> all = new ArrayList<>(combinations);
        all.add(row);
        Space space = Space.of(row.schema(), all, new TreeSet<>());
        Box box = space.box(row);
        List<Row> met = combinations.stream()
                .filter(combination -> space.box(combination).meets(box))
                .toList();
        boolean nothing = !box.isEmpty()
                && Region.of(box)
                        .minusAll(met.stream().map(space::box).toList())
                        .isEmpty();
        return nothing ? met : List.of();
    }

    /**
     * Tells that a row can match nothing but what is declared impossible, and in which cells that is declared.
     *
     * @param declared combinations that leave nothing of the row
     */
    public static Diagnostic remark(Row row, List<Row> declared, WorkbookContent content) {
        Map<String, String> values = Map.of(
                "read",
                row.reference().id(),
                "combinations",
                joined(declared, combination -> combination.text(CompanionSheet.COMBINATION)),
                "where",
                joined(declared, combination -> {
                    Place place = content.place(combination, CompanionSheet.COMBINATION);
                    return place.sheet() + "!" + place.cell();
                }));
        String first = content.schema().conditions().get(0).heading();
        return Diagnostic.error(ROW_IMPOSSIBLE, content.place(row, first), values);
    }

    private static String joined(List<Row> rows, Function<Row, String> told) {
        return rows.stream().map(told).collect(Collectors.joining("; "));
    }

    private static boolean covers(Row combination, Asked asked) {
        return combination.schema().conditions().stream()
                .allMatch(column -> NearestRow.holds(
                        column,
                        combination.cell(column.heading()),
                        asked.fields().apply(column.fact())));
    }
}
