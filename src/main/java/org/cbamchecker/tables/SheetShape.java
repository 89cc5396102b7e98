package org.cbamchecker.tables;

import java.util.ArrayList;
import java.util.List;

/** What a sheet has beside its cells. */
final class SheetShape {
    /** First and last column, from 0. */
    record Span(int first, int last) {}

    private final List<Span> hiddenColumns = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();

    void addHiddenColumns(Span span) {
        hiddenColumns.add(span);
    }

    void addMerged(String range) {
        merged.add(range);
    }

    List<Span> hiddenColumns() {
        return List.copyOf(hiddenColumns);
    }

    /** Ranges as Excel names them, for example B2:B5. */
    List<String> merged() {
        return List.copyOf(merged);
    }
}
