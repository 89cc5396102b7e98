package org.cbamchecker.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.Importer;
import org.cbamchecker.facts.Installation;
import org.cbamchecker.facts.Register;

/** Finds importers, reports and payments by what lines refer to them with. Immutable; safe for several threads. */
final class RegisterIndex {
    private final Register register;
    private final Authorisations authorisations;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Importer> importers = new LinkedHashMap<>();
    private final Map<String, Installation> installations = new HashMap<>();
    private final Map<String, EmissionsReport> reports = new HashMap<>();
    private final Map<String, List<CarbonPricePayment>> paymentsByLine = new HashMap<>();
    private final Map<String, List<CarbonPricePayment>> paymentsByReport = new HashMap<>();

    RegisterIndex(Register register) {
        this.register = register;
        authorisations = new Authorisations(register);
        register.representatives().forEach(each -> names.put(each.eori().value(), each.name()));
        register.importers().forEach(each -> names.put(each.eori().value(), each.name()));
        register.importers().forEach(importer -> importers.put(importer.eori().value(), importer));
        register.installations().forEach(installation -> installations.put(installation.id(), installation));
        register.reports().forEach(report -> reports.put(report.id(), report));
        register.payments().forEach(this::file);
    }

    private void file(CarbonPricePayment payment) {
        boolean ofLine = !payment.line().isEmpty();
        (ofLine ? paymentsByLine : paymentsByReport)
                .computeIfAbsent(ofLine ? payment.line() : payment.report(), key -> new ArrayList<>(1))
                .add(payment);
    }

    Map<String, Importer> importers() {
        return importers;
    }

    /** Name of an importer or representative, or empty. */
    String nameOf(String eori) {
        return names.getOrDefault(eori, "");
    }

    Authorisations authorisations() {
        return authorisations;
    }

    Register register() {
        return register;
    }

    Optional<Installation> installation(String id) {
        return Optional.ofNullable(installations.get(id));
    }

    Optional<EmissionsReport> report(String id) {
        return Optional.ofNullable(reports.get(id));
    }

    /** Payments claimed for a line itself, then those claimed for every line of its report. */
    List<CarbonPricePayment> payments(String line, String report) {
        List<CarbonPricePayment> ofLine = paymentsByLine.getOrDefault(line, List.of());
        List<CarbonPricePayment> ofReport =
                report.isEmpty() ? List.of() : paymentsByReport.getOrDefault(report, List.of());
        if (ofReport.isEmpty()) {
            return ofLine;
        }
        List<CarbonPricePayment> both = new ArrayList<>(ofLine);
        both.addAll(ofReport);
        return both;
    }
}
