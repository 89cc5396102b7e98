package org.cbamchecker.authoring.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cbamchecker.authoring.geometry.Region;
import org.cbamchecker.tables.TableSchema;

/** Rows without which the table would say the same, and cite the same. */
final class RedundantRows implements Analysis {
    @Override
    public void examine(ExaminedTable table, Remarks remarks) {
        if (!table.isDecision()) {
            return;
        }
        BoxedRows boxed = table.boxes();
        boolean collects = table.schema().hitPolicy() == TableSchema.HitPolicy.COLLECT;
        for (BoxedRows.BoxedRow row : boxed.rows()) {
            List<BoxedRows.BoxedRow> instead = collects ? wider(row, boxed) : substitutes(row, boxed);
            if (!instead.isEmpty()) {
                Map<String, String> values = Map.of("read", row.id(), "rows", Listing.ofRows(instead));
                remarks.warn("TABLE-ROW-REDUNDANT", row.row(), table.firstCondition(), values);
            }
        }
    }

    /** Where every row that matches is used: one that matches wherever this one does. Of two equals, the later. */
    private static List<BoxedRows.BoxedRow> wider(BoxedRows.BoxedRow row, BoxedRows boxed) {
        return boxed.meeting(row).stream()
                .filter(other -> other.saysTheSameAs(row) && other.box().contains(row.box()))
                .filter(other -> other.number() < row.number() || !row.box().contains(other.box()))
                .limit(1)
                .toList();
    }

    /** Rows that would answer in its stead, if all of them say the same; otherwise none. */
    private static List<BoxedRows.BoxedRow> substitutes(BoxedRows.BoxedRow row, BoxedRows boxed) {
        Region live = boxed.possible(row.box())
                .minusAll(boxed.stronger(row).stream()
                        .map(BoxedRows.BoxedRow::box)
                        .toList());
        if (live.isEmpty()) {
            return List.of();
        }
        List<BoxedRows.BoxedRow> used = new ArrayList<>();
        for (BoxedRows.BoxedRow next : boxed.weaker(row)) {
            if (live.meets(next.box())) {
                if (!next.saysTheSameAs(row)) {
                    return List.of();
                }
                used.add(next);
                live = live.minus(next.box());
            }
        }
        return live.isEmpty() ? used : List.of();
    }
}
