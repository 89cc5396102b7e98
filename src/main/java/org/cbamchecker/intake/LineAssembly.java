package org.cbamchecker.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.facts.CustomsEntry;
import org.cbamchecker.facts.DocumentReference;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.ProcessingInput;

/** Completes the lines with what stands on other sheets, and sets aside those that rest on something with a fault. */
final class LineAssembly {
    private final Drafts drafts;
    private final LineStore lines;
    private final Diagnostics faults;
    private final ReferenceFaults missing;

    LineAssembly(Drafts drafts, Diagnostics faults) {
        this.drafts = drafts;
        this.lines = drafts.lines;
        this.faults = faults;
        this.missing = new ReferenceFaults(faults);
    }

    /** The year most lines are of, the later one where two are as common; 0 where there is no line. */
    int commonestYear() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            counts.merge(lines.get(i).year(), 1, Integer::sum);
        }
        Comparator<Map.Entry<Integer, Integer>> commoner = Map.Entry.comparingByValue();
        return counts.entrySet().stream()
                .max(commoner.thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    void complete(int year) {
        for (int i = 0; i < lines.size(); i++) {
            if (!isSound(i, year)) {
                lines.remove(i);
            }
        }
        drafts.brokenLines.forEach(this::removeBroken);
        drafts.documents.forEach(this::attachDocuments);
        drafts.inputs.forEach(this::attachInputs);
    }

    private boolean isSound(int position, int year) {
        return isOfYear(position, year) && hasImporter(position) && hasReport(position);
    }

    private boolean isOfYear(int position, int year) {
        ImportLine line = lines.get(position);
        if (line.year() == year) {
            return true;
        }
        Map<String, String> values =
                Map.of("read", line.customs().accepted().toString(), "allowed", String.valueOf(year));
        lines.spot(position).fault(faults, "accepted", "DATE-OUTSIDE-YEAR", values);
        return false;
    }

    private boolean hasImporter(int position) {
        String eori = lines.get(position).parties().importer().value();
        if (!drafts.importers.wasSetAside(eori)) {
            return true;
        }
        missing.report(lines.spot(position), "importer", eori, true);
        return false;
    }

    private boolean hasReport(int position) {
        EmissionsClaim claim = lines.get(position).claim();
        if (claim.basis() == EmissionsClaim.Basis.DEFAULT) {
            return true;
        }
        String good = Drafts.goodKey(claim.report(), claim.good());
        if (!drafts.reports.has(claim.report())) {
            missing.report(lines.spot(position), "report", claim.report(), drafts.reports);
            return false;
        }
        if (!drafts.goods.has(good)) {
            missing.report(lines.spot(position), "good", claim.good(), drafts.goods.wasSetAside(good));
            return false;
        }
        return true;
    }

    private void removeBroken(String id, Spot part) {
        int position = lines.find(id);
        if (position >= 0) {
            missing.part(lines.spot(position), "id", id, part.shown("line"));
            lines.remove(position);
        }
    }

    private void attachDocuments(String id, List<Drafts.Attached<DocumentReference>> documents) {
        int position = found(id, documents);
        if (position >= 0) {
            lines.replace(position, with(lines.get(position), documents));
        }
    }

    private void attachInputs(String id, List<Drafts.Attached<ProcessingInput>> inputs) {
        int position = found(id, inputs);
        if (position >= 0) {
            ImportLine line = lines.get(position);
            List<ProcessingInput> used =
                    inputs.stream().map(Drafts.Attached::value).toList();
            lines.replace(
                    position,
                    new ImportLine(
                            line.ownId(),
                            line.customs(),
                            line.parties(),
                            line.good(),
                            line.provenance(),
                            line.quantity(),
                            line.circumstances().with(used),
                            line.claim(),
                            line.source()));
        }
    }

    /** Position of the line; parts of a line that was set aside go with it, parts of no line at all are reported. */
    private <T> int found(String id, List<Drafts.Attached<T>> parts) {
        int position = lines.find(id);
        if (position < 0 && !lines.wasSetAside(id)) {
            for (Drafts.Attached<T> part : parts) {
                missing.report(part.spot(), "line", id, false);
            }
        }
        return position;
    }

    private static ImportLine with(ImportLine line, List<Drafts.Attached<DocumentReference>> more) {
        CustomsEntry old = line.customs();
        List<DocumentReference> documents = new ArrayList<>(old.documents());
        more.forEach(document -> documents.add(document.value()));
        return new ImportLine(
                line.ownId(),
                new CustomsEntry(old.mrn(), old.item(), old.accepted(), old.procedure(), old.customsValue(), documents),
                line.parties(),
                line.good(),
                line.provenance(),
                line.quantity(),
                line.circumstances(),
                line.claim(),
                line.source());
    }
}
