package org.cbamchecker.authoring.lint;

import java.util.Map;
import org.cbamchecker.authoring.trial.Impossible;

/** Rows whose conditions nothing can meet: bounds that exclude each other, or what is declared impossible. */
final class NeverHolding implements Analysis {
    @Override
    public void examine(ExaminedTable table, Remarks remarks) {
        if (!table.isDecision()) {
            return;
        }
        BoxedRows boxed = table.boxes();
        for (BoxedRows.BoxedRow row : boxed.rows()) {
            if (row.box().isEmpty()) {
                remarks.fault("TABLE-ROW-NEVER-HOLDS", row.row(), table.firstCondition(), Map.of("read", row.id()));
            } else if (boxed.possible(row.box()).isEmpty()) {
                remarks.warnAbout(
                        row.id(), Impossible.remark(row.row(), boxed.impossibleOf(row), table.content(row.row())));
            }
        }
    }
}
