package org.cbamchecker.intake;

import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.facts.SourceAddress;

/**
 * Where things stand in a JSON file.
 *
 * @param single whether the sheet is one object rather than a list of objects
 */
record JsonLayout(FormSheet sheet, String file, boolean single) implements Layout {
    /** Pointer to a record. */
    String pointer(int row) {
        return "/" + sheet.list() + (single ? "" : "/" + (row - 1));
    }

    @Override
    public Place place(int row, Field field) {
        return new Place(file, "", pointer(row) + "/" + field.name(), field.heading());
    }

    @Override
    public SourceAddress address(int row) {
        return new SourceAddress(file, sheet.list(), row);
    }
}
