package org.cbamchecker.authoring.lint;

import java.util.Map;
import org.cbamchecker.authoring.geometry.Region;
import org.cbamchecker.tables.TableSchema;

/** Two rows that both match where one alone may answer, with an example that both match. */
final class Overlaps implements Analysis {
    @Override
    public void examine(ExaminedTable table, Remarks remarks) {
        TableSchema.HitPolicy policy = table.schema().hitPolicy();
        boolean oneAnswers = policy == TableSchema.HitPolicy.UNIQUE || policy == TableSchema.HitPolicy.LONGEST_PREFIX;
        if (!table.isDecision() || !oneAnswers) {
            return;
        }
        BoxedRows boxed = table.boxes();
        for (BoxedRows.BoxedRow row : boxed.rows()) {
            boxed.equallyStrong(row).stream()
                    .filter(other -> other.number() < row.number())
                    .forEach(other -> examine(row, other, table, remarks));
        }
    }

    private static void examine(
            BoxedRows.BoxedRow row, BoxedRows.BoxedRow other, ExaminedTable table, Remarks remarks) {
        Region shared = table.boxes().possible(row.box().meet(other.box()));
        if (shared.isEmpty()) {
            return;
        }
        Map<String, String> values = Map.of(
                "read", row.id(),
                "other", other.row().reference().address(),
                "row", other.id(),
                "example", table.boxes().space().example(shared.boxes().get(0)));
        if (row.saysTheSameAs(other)) {
            remarks.warn("TABLE-OVERLAP", row.row(), table.firstCondition(), values);
        } else {
            remarks.fault("TABLE-CONTRADICTION", row.row(), table.firstCondition(), values);
        }
    }
}
