package org.cbamchecker.facts;

import java.util.List;

/** The people, installations, reports and payments that the import lines refer to, and what was filed about them. */
public record Register(
        List<Importer> importers,
        List<Representative> representatives,
        List<Installation> installations,
        List<EmissionsReport> reports,
        List<CarbonPricePayment> payments,
        Filings filings) {

    public static final Register EMPTY = new Register(List.of(), List.of(), List.of(), List.of(), List.of());

    /** A register of somebody who has not dealt with an authority yet. */
    public Register(
            List<Importer> importers,
            List<Representative> representatives,
            List<Installation> installations,
            List<EmissionsReport> reports,
            List<CarbonPricePayment> payments) {
        this(importers, representatives, installations, reports, payments, Filings.NONE);
    }

    public Register {
        importers = List.copyOf(importers);
        representatives = List.copyOf(representatives);
        installations = List.copyOf(installations);
        reports = List.copyOf(reports);
        payments = List.copyOf(payments);
    }
}
