package org.cbamchecker.facts;

import java.util.List;

/** The people, installations, reports and payments that the import lines refer to. */
public record Register(
        List<Importer> importers,
        List<Representative> representatives,
        List<Installation> installations,
        List<EmissionsReport> reports,
        List<CarbonPricePayment> payments) {

    public static final Register EMPTY = new Register(List.of(), List.of(), List.of(), List.of(), List.of());

    public Register {
        importers = List.copyOf(importers);
        representatives = List.copyOf(representatives);
        installations = List.copyOf(installations);
        reports = List.copyOf(reports);
        payments = List.copyOf(payments);
    }
}
