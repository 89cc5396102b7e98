package org.cbamchecker.authoring.lint;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cbamchecker.authoring.geometry.Box;
import org.cbamchecker.authoring.geometry.PrefixAxis;
import org.cbamchecker.authoring.geometry.Region;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.CompanionSheet;
import org.cbamchecker.tables.TableSchema;
import org.cbamchecker.tables.Waiver;

/**
 * What no row answers. Looked for where one answer is expected and every column is closed: words of a list, numbers,
 * days, and goods codes of the nomenclature. A table that lists countries or codes lists exceptions, and a table that
 * collects may collect nothing.
 */
final class Gaps implements Analysis {
    private static final int MOST = 20;
    private static final String GOODS = "TABLE-GAP-GOODS";

    @Override
    public boolean needsEveryRow() {
        return true;
    }

    @Override
    public void examine(ExaminedTable table, Remarks remarks) {
        if (table.rows().isEmpty() || !isClosed(table.schema())) {
            return;
        }
        BoxedRows boxed = table.boxes();
        int goods = boxed.space().goods().map(boxed.space().axes()::indexOf).orElse(-1);
        Region left = boxed.possible(boxed.everAsked())
                .minusAll(boxed.rows().stream().map(BoxedRows.BoxedRow::box).toList());
        if (goods >= 0) {
            reportGoods(table, left, goods, remarks);
        } else {
            left.boxes().stream().limit(MOST).forEach(box -> report(box, boxed, remarks));
            reportRest(left.boxes().size() - MOST, remarks);
        }
    }

    /** One slip can leave a hundred combinations without a row; whoever mends the first ones must know that more follow. */
    private static void reportRest(int rest, Remarks remarks) {
        if (rest > 0) {
            Map<String, String> values = Map.of("read", Integer.toString(rest), "count", Integer.toString(MOST));
            remarks.missing("TABLE-GAPS-MORE", "*", values);
        }
    }

    private static boolean isClosed(TableSchema schema) {
        List<Column> asked = CompanionSheet.asked(schema);
        boolean byPrefix = schema.hitPolicy() == TableSchema.HitPolicy.LONGEST_PREFIX;
        boolean collects = schema.hitPolicy() == TableSchema.HitPolicy.COLLECT;
        boolean numbered = schema.kind() == TableSchema.Kind.DECISION;
        return !collects
                && schema.law()
                && !asked.isEmpty()
                && asked.stream().allMatch(column -> switch (column.type()) {
                    case CHOICE, YES_NO -> true;
                    case WHOLE_NUMBER, DECIMAL, PERCENTAGE, DATE -> numbered;
                    case CN_PREFIX -> byPrefix;
                    case COUNTRY, CODE, TEXT -> false;
                });
    }

    private static void report(Box box, BoxedRows boxed, Remarks remarks) {
        String example = boxed.space().example(box);
        remarks.missing("TABLE-GAP", example, Map.of("read", example));
    }

    private static void reportGoods(ExaminedTable table, Region left, int axis, Remarks remarks) {
        BoxedRows boxed = table.boxes();
        PrefixAxis goods = boxed.space().goods().orElseThrow();
        Map<String, String> reasons = new TreeMap<>();
        for (Box box : left.boxes()) {
            String reason = boxed.space().example(box.with(axis, goods.whole()));
            box.sides().get(axis).parts().forEach(part -> goods.goods(part)
                    .forEach(code -> reasons.putIfAbsent(code, reason)));
        }
        for (GoodsGap gap : GoodsGap.gather(reasons, heading -> isWaived(table, heading))) {
            String example = goods.name() + " = " + gap.codes().get(0) + "; " + gap.reason();
            Map<String, String> values = Map.of(
                    "read", gap.listing(),
                    "count", Integer.toString(gap.codes().size()),
                    "example", example);
            remarks.missing(GOODS, gap.subject(), values);
        }
    }

    private static boolean isWaived(ExaminedTable table, String heading) {
        return table.beside(CompanionSheet.WAIVERS).stream()
                .map(Waiver::new)
                .anyMatch(waiver -> waiver.covers(GOODS, heading));
    }
}
