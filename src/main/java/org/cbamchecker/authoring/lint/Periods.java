package org.cbamchecker.authoring.lint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.law.Period;
import org.cbamchecker.tables.Column;
import org.cbamchecker.tables.LawColumns;
import org.cbamchecker.tables.Row;
import org.cbamchecker.tables.TableSchema;

/**
 * Successive rows of one key that leave a few days to neither, or share a few. More than a month is not taken for a
 * slip: a rule may pause, and two rules may stand side by side.
 */
final class Periods implements Analysis {
    private static final int SLIP = 31;

    @Override
    public void examine(ExaminedTable table, Remarks remarks) {
        if (!table.schema().law()) {
            return;
        }
        Map<List<String>, List<Row>> byKey = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            byKey.computeIfAbsent(key(row), none -> new ArrayList<>(1)).add(row);
        }
        for (List<Row> rows : byKey.values()) {
            for (Clock clock : Clock.values()) {
                examine(rows, clock, table, remarks);
            }
        }
    }

    /** What is asked; where all rows that match are used, also what the row is about. */
    private static List<String> key(Row row) {
        List<String> key = new ArrayList<>();
        boolean collects = row.schema().hitPolicy() == TableSchema.HitPolicy.COLLECT;
        for (Column column : row.schema().columns()) {
            boolean asked = column.role() == Column.Role.KEY || column.role() == Column.Role.CONDITION;
            boolean about = collects && column.role() == Column.Role.OUTCOME && column.type() == Column.Type.CODE;
            if (asked || about) {
                key.add(row.cell(column.heading()).canonical());
            }
        }
        return key;
    }

    private enum Clock {
        TEXT(LawColumns.TEXT_VALID_FROM),
        APPLIES(LawColumns.APPLIES_FROM);

        private final String heading;

        Clock(String heading) {
            this.heading = heading;
        }

        Period of(Row row) {
            return this == TEXT ? row.validity().text() : row.validity().applies();
        }

        Clock other() {
            return this == TEXT ? APPLIES : TEXT;
        }
    }

    private static void examine(List<Row> rows, Clock clock, ExaminedTable table, Remarks remarks) {
        for (Row earlier : rows) {
            for (Row later : rows) {
                boolean together =
                        clock.other().of(earlier).overlaps(clock.other().of(later));
                if (together
                        && clock.of(earlier).from().isBefore(clock.of(later).from())) {
                    compare(earlier, later, clock, remarks);
                    gap(new Pair(earlier, later), rows, clock, remarks);
                }
            }
        }
    }

    private record Pair(Row earlier, Row later) {}

    private static void compare(Row earlier, Row later, Clock clock, Remarks remarks) {
        LocalDate end = clock.of(earlier).to();
        LocalDate begin = clock.of(later).from();
        boolean shares = !begin.isAfter(end) && end.isBefore(clock.of(later).to());
        TableSchema.HitPolicy policy = later.schema().hitPolicy();
        boolean toldOtherwise =
                policy == TableSchema.HitPolicy.UNIQUE || policy == TableSchema.HitPolicy.LONGEST_PREFIX;
        if (shares && !toldOtherwise && ChronoUnit.DAYS.between(begin, end) < SLIP) {
            remarks.warn("TABLE-PERIODS-OVERLAP", later, clock.heading, values(new Pair(earlier, later), begin, end));
        }
    }

    private static void gap(Pair pair, List<Row> rows, Clock clock, Remarks remarks) {
        LocalDate end = clock.of(pair.earlier()).to();
        LocalDate begin = clock.of(pair.later()).from();
        if (end.equals(LocalDate.MAX) || !end.plusDays(1).isBefore(begin)) {
            return;
        }
        LocalDate first = end.plusDays(1);
        LocalDate last = begin.minusDays(1);
        boolean filled = rows.stream().anyMatch(row -> clock.of(row).overlaps(new Period(first, last)));
        if (!filled && ChronoUnit.DAYS.between(first, last) < SLIP) {
            remarks.warn("TABLE-PERIODS-GAP", pair.later(), clock.heading, values(pair, first, last));
        }
    }

    private static Map<String, String> values(Pair pair, LocalDate first, LocalDate last) {
        return Map.of(
                "read", pair.later().reference().id(),
                "row", pair.earlier().reference().id(),
                "first", first.toString(),
                "last", last.toString());
    }
}
