package org.cbamchecker.intake;

import java.util.HashMap;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.facts.SourceAddress;

/**
 * Where one record stands, for faults that are found after it was read.
 *
 * @param row row, line or position in the list, from 1
 */
record Spot(Layout layout, int row) {
    SourceAddress address() {
        return layout.address(row);
    }

    Place place(String field) {
        return layout.place(row, layout.sheet().field(field));
    }

    /** The place in one short text, to be named by a fault elsewhere. */
    String shown(String field) {
        Place place = place(field);
        if (!place.position().isEmpty()) {
            return address().toString();
        }
        return place.file() + (place.sheet().isEmpty() ? "" : " " + place.sheet()) + " " + place.cell();
    }

    void fault(Diagnostics faults, String field, String code, Map<String, String> values) {
        faults.add(Diagnostic.error(code, place(field), values));
    }

    void warn(Diagnostics faults, String field, String code, Map<String, String> values) {
        faults.add(Diagnostic.warning(code, place(field), new HashMap<>(values)));
    }
}
