package org.cbamchecker.authoring.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cbamchecker.authoring.geometry.Box;
import org.cbamchecker.authoring.geometry.PrefixAxis;
import org.cbamchecker.authoring.geometry.Region;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.CompanionSheet;
import org.cbamchecker.tables.TableSchema;

/**
 * What no row answers. Looked for where one answer is expected and every column is closed: words of a list, numbers,
 * days, and goods codes of the nomenclature. A table that lists countries or codes lists exceptions, and a table that
 * collects may collect nothing.
 */
final class Gaps implements Analysis {
    private static final int MOST = 20;
    private static final int HEADING = 4;

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
            reportGoods(left, boxed, goods, remarks);
        } else {
            left.boxes().stream().limit(MOST).forEach(box -> report(box, boxed, remarks));
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

    private static void reportGoods(Region left, BoxedRows boxed, int axis, Remarks remarks) {
        PrefixAxis goods = boxed.space().goods().orElseThrow();
        Map<String, Map<String, String>> exampleByCode = new TreeMap<>();
        for (Box box : left.boxes()) {
            box.sides().get(axis).parts().forEach(part -> goods.goods(part).forEach(code -> exampleByCode
                    .computeIfAbsent(code.substring(0, HEADING), none -> new LinkedHashMap<>())
                    .putIfAbsent(code, boxed.space().example(box.with(axis, goods.whole())))));
        }
        exampleByCode.forEach((heading, codes) -> {
            List<String> all = List.copyOf(codes.keySet());
            Map<String, String> values = Map.of(
                    "read", Listing.of(all),
                    "count", Integer.toString(all.size()),
                    "example", codes.get(all.get(0)));
            remarks.missing("TABLE-GAP-GOODS", heading, values);
        });
    }
}
