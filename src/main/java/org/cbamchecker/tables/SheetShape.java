package org.cbamchecker.tables;

import java.util.ArrayList;
import java.util.List;

/** What a sheet has beside its cells. */
final class SheetShape {
    /** First and last column, from 0. */
    record Span(int first, int last) {}

    private final List<Span> hiddenColumns = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();
    private final List<RawCell> unseen = new ArrayList<>();

    void addHiddenColumns(Span span) {
        hiddenColumns.add(span);
    }

    /** A cell whose content its format keeps from being seen. */
    void addUnseen(RawCell cell) {
        unseen.add(cell);
    }

    void addMerged(String range) {
        merged.add(range);
    }

    List<Span> hiddenColumns() {
        return List.copyOf(hiddenColumns);
    }

    List<RawCell> unseen() {
        return List.copyOf(unseen);
    }

    /** Ranges as Excel names them, for example B2:B5. */
    List<String> merged() {
        return List.copyOf(merged);
    }
}
