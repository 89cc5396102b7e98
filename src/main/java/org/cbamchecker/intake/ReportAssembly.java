package org.cbamchecker.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.facts.Assurance.Misstatement;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.Precursor;
import org.cbamchecker.facts.ReportedGood;

/** Puts reports, goods and precursors together; what rests on something with a fault is set aside with it. */
final class ReportAssembly {
    private final Drafts drafts;
    private final ReferenceFaults missing;
    private final MisstatementAssembly misstatements;

    ReportAssembly(Drafts drafts, Diagnostics faults) {
        this.drafts = drafts;
        this.missing = new ReferenceFaults(faults);
        this.misstatements = new MisstatementAssembly(drafts, faults);
    }

    void complete() {
        checkReports();
        misstatements.check();
        checkGoods();
        checkPrecursors();
        while (removedOneMore()) {
            // A good that falls may be the precursor of another good.
        }
        attach();
    }

    private void checkReports() {
        for (String id : List.copyOf(drafts.reports.ids())) {
            Listing.Placed<EmissionsReport> placed = drafts.reports.present().get(id);
            String installation = placed.value().installation();
            if (!drafts.installations.has(installation)) {
                missing.report(placed.spot(), "installation", installation, drafts.installations);
                drafts.reports.remove(id);
            }
        }
    }

    private void checkGoods() {
        for (String key : List.copyOf(drafts.goods.ids())) {
            Listing.Placed<Drafts.GoodDraft> placed = drafts.goods.present().get(key);
            String report = placed.value().report();
            Spot broken = drafts.brokenGoods.get(key);
            if (!drafts.reports.has(report)) {
                missing.report(placed.spot(), "report", report, drafts.reports);
                drafts.goods.remove(key);
            } else if (broken != null) {
                missing.part(placed.spot(), "id", placed.value().good().id(), broken.shown("cnCode"));
                drafts.goods.remove(key);
            }
        }
    }

    private void checkPrecursors() {
        for (Drafts.PrecursorDraft draft : drafts.precursors) {
            boolean known = drafts.goods.has(draft.goodKey()) || drafts.goods.wasSetAside(draft.goodKey());
            if (!known) {
                missing.report(draft.spot(), "good", goodOf(draft.goodKey()), false);
            }
        }
    }

    private boolean removedOneMore() {
        for (Drafts.PrecursorDraft draft : drafts.precursors) {
            EmissionsClaim claim = draft.precursor().claim();
            String wanted = Drafts.goodKey(claim.report(), claim.good());
            boolean needed = claim.basis() == EmissionsClaim.Basis.ACTUAL && drafts.goods.has(draft.goodKey());
            if (needed && !drafts.goods.has(wanted)) {
                missing.report(draft.spot(), "fromGood", claim.good(), drafts.goods.wasSetAside(wanted));
                Spot good = drafts.goods.present().get(draft.goodKey()).spot();
                drafts.goods.remove(draft.goodKey());
                missing.part(good, "id", goodOf(draft.goodKey()), draft.spot().shown("fromGood"));
                return true;
            }
        }
        return false;
    }

    private static String goodOf(String key) {
        return key.substring(key.indexOf('\u0000') + 1);
    }

    private void attach() {
        Map<String, List<Precursor>> precursors = new HashMap<>();
        for (Drafts.PrecursorDraft draft : drafts.precursors) {
            precursors
                    .computeIfAbsent(draft.goodKey(), key -> new ArrayList<>())
                    .add(draft.precursor());
        }
        Map<String, List<ReportedGood>> goods = new HashMap<>();
        drafts.goods.present().forEach((key, placed) -> goods.computeIfAbsent(
                        placed.value().report(), report -> new ArrayList<>())
                .add(complete(placed.value().good(), precursors.getOrDefault(key, List.of()))));
        drafts.reports.replaceAll((id, report) -> report.with(goods.getOrDefault(id, List.of())));
        drafts.reports.replaceAll((id, report) -> withMisstatements(report, misstatements.of(report)));
    }

    private static ReportedGood complete(ReportedGood good, List<Precursor> precursors) {
        return new ReportedGood(good.id(), good.cn(), good.route(), good.own(), good.content(), precursors);
    }

    private static EmissionsReport withMisstatements(EmissionsReport report, List<Misstatement> found) {
        return report.verified()
                .map(verification -> report.with(verification.with(found)))
                .orElse(report);
    }
}
