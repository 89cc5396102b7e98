package org.cbamchecker.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cbamchecker.diagnostics.Place;

/** Which column of a sheet holds which column of the table, as row 1 says. */
final class Headings {
    private static final int ROW = 1;

    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<Integer, String> faulty = new HashMap<>();
    private boolean sound = true;

    private Headings() {}

    static Headings read(RawRow row, List<Column> columns, SheetFaults faults) {
        Headings headings = new Headings();
        Set<String> known = columns.stream().map(Column::heading).collect(Collectors.toSet());
        for (RawCell cell : row.cells()) {
            headings.add(cell, known, faults);
        }
        headings.reportMissing(columns, faults);
        return headings;
    }

    private void add(RawCell cell, Set<String> known, SheetFaults faults) {
        String written = CleanText.of(cell.text());
        if (cell.kind() == RawCell.Kind.TEXT && cell.formula() == null && known.contains(written)) {
            if (positions.putIfAbsent(written, cell.column()) == null) {
                return;
            }
            refuse("HEADING-TWICE", cell, Map.of("read", written), faults);
        } else if (cell.formula() != null) {
            sound = false;
            faults.tellFormula(cell);
        } else {
            refuseUnknown(cell, written, known, faults);
        }
        faulty.put(cell.column(), written);
    }

    private void refuseUnknown(RawCell cell, String written, Set<String> known, SheetFaults faults) {
        Map<String, String> values = new HashMap<>(Map.of("read", written));
        List<String> free = new ArrayList<>(known);
        free.removeAll(positions.keySet());
        NearestWord.of(written, free).ifPresent(nearest -> values.put("nearest", nearest));
        refuse("HEADING-UNKNOWN", cell, values, faults);
    }

    private void refuse(String code, RawCell cell, Map<String, String> values, SheetFaults faults) {
        sound = false;
        faults.refuse(code, faults.place(ROW, cell.column(), ""), values);
    }

    private void reportMissing(List<Column> columns, SheetFaults faults) {
        for (Column column : columns) {
            if (!positions.containsKey(column.heading())) {
                sound = false;
                Place place = new Place(faults.file(), faults.sheet(), "", column.heading());
                faults.refuse("HEADING-MISSING", place, Map.of("read", column.heading()));
            }
        }
    }

    /** Whether every column was found once and nothing else. */
    boolean areSound() {
        return sound;
    }

    /** Position of a column from 0, or -1 where its heading is missing. */
    int positionOf(Column column) {
        return positions.getOrDefault(column.heading(), -1);
    }

    /** Positions of the headings, right or wrong, within a span, from left to right. */
    IntStream within(SheetShape.Span span) {
        return IntStream.concat(
                        positions.values().stream().mapToInt(Integer::intValue),
                        faulty.keySet().stream().mapToInt(Integer::intValue))
                .filter(column -> column >= span.first() && column <= span.last())
                .sorted();
    }

    /** Whether the sheet's column has a heading, right or wrong. */
    boolean covers(int column) {
        return positions.containsValue(column) || faulty.containsKey(column);
    }
}
