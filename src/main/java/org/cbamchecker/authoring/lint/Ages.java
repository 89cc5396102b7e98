package org.cbamchecker.authoring.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cbamchecker.tables.LawColumns;
import org.cbamchecker.tables.Row;

/** Rows that nobody has compared with their source for a year, or ever. Told once for each day and workbook. */
final class Ages implements Analysis {
    /** Within a year every act has been through a budget, a reporting round and a correction or two. */
    private static final int YEARS = 1;

    private static final String NEVER = "";

    @Override
    public void examine(ExaminedTable table, Remarks remarks) {
        if (!table.schema().law()) {
            return;
        }
        Map<String, Map<String, List<Row>>> byDay = new TreeMap<>();
        List<Row> every = new ArrayList<>(table.rows());
        table.everyRow().stream()
                .skip(every.size())
                .filter(row -> row.validity().checkedOn() != null) // otherwise its cell has been told of
                .forEach(every::add);
        for (Row row : every) {
            LocalDate checked = row.validity().checkedOn();
            byDay.computeIfAbsent(checked == null ? NEVER : checked.toString(), none -> new TreeMap<>())
                    .computeIfAbsent(row.reference().workbook(), none -> new ArrayList<>())
                    .add(row);
        }
        byDay.forEach((day, workbooks) -> workbooks.values().forEach(rows -> judge(day, rows, table, remarks)));
    }

    private static void judge(String day, List<Row> rows, ExaminedTable table, Remarks remarks) {
        if (day.equals(NEVER)) {
            tell("TABLE-CHECK-MISSING", NEVER, rows, remarks);
            return;
        }
        LocalDate checked = LocalDate.parse(day);
        if (checked.isAfter(table.today())) {
            tell("TABLE-CHECK-IN-FUTURE", day, rows, remarks);
        } else if (checked.plusYears(YEARS).isBefore(table.today())) {
            tell("TABLE-CHECK-OLD", day, rows, remarks);
        }
    }

    private static void tell(String code, String day, List<Row> rows, Remarks remarks) {
        Map<String, String> values = Map.of(
                "read", day.isEmpty() ? rows.get(0).reference().id() : day, "count", Integer.toString(rows.size()));
        remarks.warn(code, rows.get(0), LawColumns.CHECKED_ON, values);
    }
}
