package org.cbamchecker.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a sheet has beside its cells. */
final class SheetShape {
    /** First and last column, from 0. */
    record Span(int first, int last) {}

    private final List<Span> hiddenColumns = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();
    private final List<String> formulas = new ArrayList<>();
    private final List<RawCell> unseen = new ArrayList<>();
    private final Set<String> veiled = new LinkedHashSet<>();

    void addHiddenColumns(Span span) {
        hiddenColumns.add(span);
    }

    /** A formula beside the cells that does more than list words or name cells. */
    void addFormula(String formula) {
        formulas.add(formula);
    }

    List<String> formulas() {
        return List.copyOf(formulas);
    }

    /** A cell whose content its format keeps from being seen. */
    void addUnseen(RawCell cell) {
        unseen.add(cell);
    }

    /** Cells whose content is kept from being seen while a condition holds. */
    void addVeiled(String ranges) {
        veiled.add(ranges);
    }

    List<String> veiled() {
        return List.copyOf(veiled);
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
