package org.cbamchecker.authoring.lint;

import java.util.List;
import java.util.Map;
import org.cbamchecker.authoring.geometry.Region;

/** Rows that match, but before which others always answer. */
final class UnreachableRows implements Analysis {
    @Override
    public void examine(ExaminedTable table, Remarks remarks) {
        if (!table.isDecision()) {
            return;
        }
        BoxedRows boxed = table.boxes();
        for (BoxedRows.BoxedRow row : boxed.rows()) {
            Region possible = boxed.possible(row.box());
            List<BoxedRows.BoxedRow> before = boxed.stronger(row);
            boolean reached = possible.isEmpty()
                    || !possible.minusAll(
                                    before.stream().map(BoxedRows.BoxedRow::box).toList())
                            .isEmpty();
            if (!reached) {
                Map<String, String> values = Map.of("read", row.id(), "rows", Listing.ofRows(before));
                remarks.warn("TABLE-ROW-UNREACHABLE", row.row(), table.firstCondition(), values);
            }
        }
    }
}
