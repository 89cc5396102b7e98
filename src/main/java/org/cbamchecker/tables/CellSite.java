package org.cbamchecker.tables;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Place;

/**
 * A cell on its way to being read: what is stored, which column it stands in, and where faults go.
 *
 * @param from1904 whether the workbook counts days from 1904
 */
record CellSite(SheetFaults faults, Column column, RawCell raw, boolean from1904) {
    private static final int SHOWN = 250;

    /** The text without invisible characters and outer spaces. */
    String text() {
        return CleanText.of(raw.text());
    }

    Optional<Cell> refuse(String code) {
        return refuse(code, Map.of());
    }

    Optional<Cell> refuse(String code, Map<String, String> more) {
        faults.add(Diagnostic.error(code, place(), values(more)));
        return Optional.empty();
    }

    /** Warns that what was read differs from what is stored, or may not be what was meant. */
    void warn(String code) {
        String read = raw.kind() == RawCell.Kind.TEXT ? text() : raw.text();
        faults.add(Diagnostic.warning(code, place(), values(Map.of("read", shortened(read)))));
    }

    private Place place() {
        return faults.place(raw.row(), raw.column(), column.heading());
    }

    private Map<String, String> values(Map<String, String> more) {
        Map<String, String> values = new TreeMap<>(more);
        values.putIfAbsent("read", shortened(raw.formula() == null ? raw.text() : "=" + raw.formula()));
        values.putIfAbsent("allowed", allowed());
        return values;
    }

    private String allowed() {
        String allowed = AllowedValues.of(column);
        return allowed.isEmpty() ? "–" : allowed;
    }

    /** So much that a person knows which text is meant. */
    static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
