package org.cbamchecker.intake;

import java.util.Map;
import org.cbamchecker.facts.EmissionsClaim;

/** Reads on what emissions rest. */
final class Claims {
    private Claims() {}

    static EmissionsClaim read(Entry entry, String reportField, String goodField) {
        String report = entry.text(reportField);
        String good = entry.text(goodField);
        EmissionsClaim.Basis stated = entry.choice("basis", EmissionsClaim.Basis.class);
        boolean named = !report.isEmpty() || !good.isEmpty();
        boolean actual = stated == null ? named : stated == EmissionsClaim.Basis.ACTUAL;
        if (actual && report.isEmpty()) {
            entry.fault(reportField, "CLAIM-WITHOUT-REPORT", Map.of());
        }
        if (actual && good.isEmpty()) {
            entry.fault(goodField, "CLAIM-WITHOUT-GOOD", Map.of());
        }
        if (!actual && named) {
            entry.fault("basis", "CLAIM-CONTRADICTS", Map.of("report", report));
        }
        return actual
                ? entry.desk().pool().same(new EmissionsClaim(EmissionsClaim.Basis.ACTUAL, report, good))
                : EmissionsClaim.DEFAULT_VALUES;
    }
}
