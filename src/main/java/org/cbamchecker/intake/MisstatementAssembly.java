package org.cbamchecker.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.facts.Assurance.Misstatement;
import org.cbamchecker.facts.EmissionsReport;

/**
 * Gives reports the misstatements found in them. A report never loses a faulty misstatement in silence: it falls with
 * it, since it would look better than it is.
 */
final class MisstatementAssembly {
    private final Drafts drafts;
    private final Diagnostics faults;
    private final ReferenceFaults missing;
    private final Map<String, List<Misstatement>> sound = new HashMap<>();

    MisstatementAssembly(Drafts drafts, Diagnostics faults) {
        this.drafts = drafts;
        this.faults = faults;
        this.missing = new ReferenceFaults(faults);
    }

    /** Takes out reports with a misstatement that has a fault. */
    void check() {
        for (Drafts.MisstatementDraft draft : drafts.misstatements) {
            if (fits(draft)) {
                sound.computeIfAbsent(draft.report(), report -> new ArrayList<>())
                        .add(draft.misstatement());
            } else {
                drafts.brokenReports.putIfAbsent(draft.report(), draft.spot());
            }
        }
        drafts.brokenReports.forEach(this::removeBroken);
    }

    private boolean fits(Drafts.MisstatementDraft draft) {
        String report = draft.report();
        if (!drafts.reports.has(report)) {
            missing.report(draft.spot(), "report", report, drafts.reports);
            return false;
        }
        if (drafts.reports.present().get(report).value().verified().isEmpty()) {
            draft.spot().fault(faults, "report", "MISSTATEMENT-WITHOUT-VERIFICATION", Map.of("read", report));
            return false;
        }
        String good = draft.misstatement().good();
        String key = Drafts.goodKey(report, good);
        if (!drafts.goods.has(key) && !drafts.goods.wasSetAside(key)) {
            missing.report(draft.spot(), "good", good, false);
            return false;
        }
        return true;
    }

    private void removeBroken(String report, Spot misstatement) {
        Listing.Placed<EmissionsReport> placed = drafts.reports.present().get(report);
        if (placed != null) {
            missing.part(placed.spot(), "id", report, misstatement.shown("good"));
            drafts.reports.remove(report);
        }
    }

    /** Misstatements of a report whose goods are complete; those of a good that was set aside went with it. */
    List<Misstatement> of(EmissionsReport report) {
        return sound.getOrDefault(report.id(), List.of()).stream()
                .filter(misstatement -> report.good(misstatement.good()).isPresent())
                .toList();
    }
}
