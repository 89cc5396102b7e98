package org.cbamchecker.law;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Rows of one sheet that stand one below the other, told by one address.
 *
 * @param rows from the first to the last, at least one
 */
public record RowRange(List<RowReference> rows) {
    public RowRange {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("A range without rows has no address.");
        }
        rows = List.copyOf(rows);
    }

    /** The same rows in the same order, a row that is named again left out; what can be one range is one. */
    public static List<RowRange> of(List<RowReference> rows) {
        List<RowRange> ranges = new ArrayList<>();
        List<RowReference> range = new ArrayList<>();
        for (RowReference row : new LinkedHashSet<>(rows)) {
            if (!range.isEmpty() && !row.follows(range.get(range.size() - 1))) {
                ranges.add(new RowRange(range));
                range.clear();
            }
            range.add(row);
        }
        if (!range.isEmpty()) {
            ranges.add(new RowRange(range));
        }
        return List.copyOf(ranges);
    }

    /** The addresses of rows, those of neighbours in one. */
    public static List<String> addresses(List<RowReference> rows) {
        return of(rows).stream().map(RowRange::address).toList();
    }

    public RowReference first() {
        return rows.get(0);
    }

    /** {@code annex-1-scope.xlsx!Rules!12-15}, and {@code annex-1-scope.xlsx!Rules!12} for a row alone. */
    public String address() {
        String address = first().address();
        return rows.size() == 1
                ? address
                : address + "-" + rows.get(rows.size() - 1).row();
    }
}
