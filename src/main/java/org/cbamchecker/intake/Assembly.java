package org.cbamchecker.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.facts.Importer;
import org.cbamchecker.facts.InputFile;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.Submission;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;

/** Puts the drafts of all files together and reports what refers to nothing. */
final class Assembly {
    private final Drafts drafts;
    private final IntakeOptions options;
    private final Diagnostics faults;
    private final ReferenceFaults missing;

    Assembly(Drafts drafts, IntakeOptions options, Diagnostics faults) {
        this.drafts = drafts;
        this.options = options;
        this.faults = faults;
        this.missing = new ReferenceFaults(faults);
    }

    Submission submission(List<InputFile> inputs) {
        new ReportAssembly(drafts, faults).complete();
        LineAssembly lines = new LineAssembly(drafts, faults);
        int year = year(lines, inputs);
        lines.complete(year);
        checkPayments();
        List<Importer> importers = importers(inputs);
        Register register = new Register(
                importers,
                List.copyOf(drafts.representatives.values()),
                List.copyOf(drafts.installations.values()),
                List.copyOf(drafts.reports.values()),
                List.copyOf(drafts.payments.values()),
                new FilingAssembly(drafts, faults).complete(year));
        return new Submission(id(inputs), year, register, drafts.lines.kept(), inputs, drafts.lines.countSetAside());
    }

    private int year(LineAssembly lines, List<InputFile> inputs) {
        if (options.year().isPresent()) {
            return options.year().get();
        }
        if (drafts.heading != null) {
            return drafts.heading.year();
        }
        int year = lines.commonestYear();
        if (year == 0) {
            faults.add(Diagnostic.error("YEAR-MISSING", fileOf(inputs), Map.of("read", "")));
        }
        return year;
    }

    private String id(List<InputFile> inputs) {
        if (options.id().isPresent()) {
            return options.id().get();
        }
        if (drafts.heading != null && !drafts.heading.id().isEmpty()) {
            return drafts.heading.id();
        }
        return inputs.isEmpty() ? "" : inputs.get(0).name();
    }

    private static Place fileOf(List<InputFile> inputs) {
        return Place.ofFile(inputs.isEmpty() ? "" : inputs.get(0).name());
    }

    /** Importers that only lines name are added, since a list of lines has no sheet of importers. */
    private List<Importer> importers(List<InputFile> inputs) {
        Map<String, Importer> all = new LinkedHashMap<>();
        drafts.importers.present().forEach((eori, placed) -> all.put(eori, placed.value()));
        List<String> added = new ArrayList<>();
        for (int i = 0; i < drafts.lines.size(); i++) {
            Eori eori = drafts.lines.get(i).parties().importer();
            if (drafts.lines.isKept(i) && !all.containsKey(eori.value())) {
                all.put(eori.value(), unnamed(eori));
                added.add(eori.value());
                warnWhereOthersAreListed(i, eori);
            }
        }
        if (!added.isEmpty() && drafts.importers.present().isEmpty()) {
            Map<String, String> values = Map.of(
                    "read", String.join(", ", added.subList(0, Math.min(5, added.size()))),
                    "count", String.valueOf(added.size()));
            faults.add(Diagnostic.warning("IMPORTERS-NOT-GIVEN", fileOf(inputs), values));
        }
        return List.copyOf(all.values());
    }

    private void warnWhereOthersAreListed(int line, Eori eori) {
        if (!drafts.importers.present().isEmpty()) {
            drafts.lines.spot(line).warn(faults, "importer", "IMPORTER-NOT-LISTED", Map.of("read", eori.value()));
        }
    }

    private static Importer unnamed(Eori eori) {
        return new Importer(eori, "", new CountryCode(eori.value().substring(0, 2)), "", null, null);
    }

    private void checkPayments() {
        for (String id : List.copyOf(drafts.payments.ids())) {
            Listing.Placed<CarbonPricePayment> placed =
                    drafts.payments.present().get(id);
            String line = placed.value().line();
            String report = placed.value().report();
            boolean sound = true;
            if (!line.isEmpty() && drafts.lines.find(line) < 0) {
                missing.report(placed.spot(), "line", line, drafts.lines.wasSetAside(line));
                sound = false;
            }
            if (!report.isEmpty() && !drafts.reports.has(report)) {
                missing.report(placed.spot(), "report", report, drafts.reports);
                sound = false;
            }
            if (!sound) {
                drafts.payments.remove(id);
            }
        }
    }
}
