package org.cbamchecker.report.letters;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Installation;
import org.cbamchecker.facts.Register;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.law.CountryCode;

/** Finds out who can answer for a report, an installation or a line. Not safe for use by several threads. */
final class Addressees {
    /** Figure of a finding that names the report it speaks of, which may be that of a precursor's operator. */
    private static final String REPORT = "report";

    private final Map<String, EmissionsReport> reports;
    private final Map<String, Installation> installations;
    private final Map<String, Set<Addressee>> behindReports = new HashMap<>();

    Addressees(Register register) {
        reports = byId(register.reports(), EmissionsReport::id);
        installations = byId(register.installations(), Installation::id);
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
    }

    /** Whom a finding of a line concerns: the operator of the report it names, or whoever supplied the line. */
    Addressee of(Finding finding, ImportLine line) {
        return finding.figures().stream()
                .filter(figure -> figure.name().equals(REPORT))
                .findFirst()
                .flatMap(figure -> ofReport(String.valueOf(figure.value())))
                .orElseGet(() -> of(line));
    }

    /** The operator of the line's report, or else its supplier. */
    Addressee of(ImportLine line) {
        return ofReport(line.claim().report()).orElseGet(() -> supplier(line));
    }

    /** The operator of a report or an installation. */
    Optional<Addressee> of(Subject subject) {
        if (subject instanceof Subject.Report report) {
            return ofReport(report.id());
        }
        return subject instanceof Subject.Installation installation
                ? ofInstallation(installation.id())
                : Optional.empty();
    }

    /** All operators on whose reports the emissions of a line rest, those of precursors among them. */
    Set<Addressee> behind(ImportLine line) {
        return behindReports.computeIfAbsent(line.claim().report(), this::behind);
    }

    private Set<Addressee> behind(String report) {
        Set<String> chain = new LinkedHashSet<>();
        follow(report, chain);
        return chain.stream().flatMap(id -> ofReport(id).stream()).collect(Collectors.toSet());
    }

    /** Reports may refer to each other in a circle. */
    private void follow(String id, Set<String> chain) {
        EmissionsReport report = reports.get(id);
        if (report != null && chain.add(id)) {
            report.goods().stream()
                    .flatMap(good -> good.precursors().stream())
                    .forEach(precursor -> follow(precursor.claim().report(), chain));
        }
    }

    private Optional<Addressee> ofReport(String id) {
        return Optional.ofNullable(reports.get(id)).flatMap(report -> ofInstallation(report.installation()));
    }

    private Optional<Addressee> ofInstallation(String id) {
        return Optional.ofNullable(installations.get(id))
                .map(found -> new Addressee.Operator(
                        id,
                        found.operator(),
                        found.name(),
                        found.registration().place().address(),
                        found.country()));
    }

    private static Addressee supplier(ImportLine line) {
        CountryCode country =
                line.provenance().productionCountry().orElse(line.provenance().origin());
        String supplier = line.parties().supplier();
        return supplier.isEmpty() ? new Addressee.Unnamed(country) : new Addressee.Supplier(supplier, country);
    }
}
