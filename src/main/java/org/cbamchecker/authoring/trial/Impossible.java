package org.cbamchecker.authoring.trial;

import java.util.List;
import org.cbamchecker.tables.CompanionSheet;
import org.cbamchecker.tables.NearestRow;
import org.cbamchecker.tables.NearestRow.Asked;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.WorkbookContent;

/** Combinations of facts that a workbook declares impossible: what a table would answer to them is of no account. */
public final class Impossible {
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

    private static boolean covers(Row combination, Asked asked) {
        return combination.schema().conditions().stream()
                .allMatch(column -> NearestRow.holds(
                        column,
                        combination.cell(column.heading()),
                        asked.fields().apply(column.fact())));
    }
}
