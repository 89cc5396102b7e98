package org.cbamchecker.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.facts.FiledDeclaration.Good;

/**
 * Gives declarations their goods. A declaration with a good that has a fault keeps its totals and gets no goods at all:
 * some of them would look like all of them.
 */
final class DeclarationAssembly {
    private final Drafts drafts;
    private final FilingDrafts filings;
    private final Diagnostics faults;
    private final ReferenceFaults missing;

    DeclarationAssembly(Drafts drafts, Diagnostics faults) {
        this.drafts = drafts;
        this.filings = drafts.filings;
        this.faults = faults;
        this.missing = new ReferenceFaults(faults);
    }

    /** @param year calendar year of the submission, the only one of which lines and reports are at hand */
    void complete(int year) {
        for (Listing.Placed<FilingDrafts.GoodDraft> placed :
                filings.goods.present().values()) {
            FilingDrafts.GoodDraft draft = placed.value();
            boolean sound = hasDeclaration(placed.spot(), draft)
                    && (draft.year() != year || hasLine(placed.spot(), draft) && hasReport(placed.spot(), draft));
            if (!sound) {
                filings.brokenDeclarations.putIfAbsent(draft.declaration(), placed.spot());
                filings.lacks(draft.declarant());
            }
        }
        reportBroken();
        attach();
    }

    private boolean hasDeclaration(Spot spot, FilingDrafts.GoodDraft draft) {
        String declaration = draft.declaration();
        if (filings.declarations.wasSetAside(declaration)) {
            missing.report(spot, "declarant", declaration, true);
        } else if (!filings.declarations.has(declaration)) {
            Map<String, String> values =
                    Map.of("read", draft.declarant().value(), "year", String.valueOf(draft.year()));
            spot.fault(faults, "declarant", "GOOD-OUTSIDE-DECLARATION", values);
        }
        return filings.declarations.has(declaration);
    }

    private boolean hasLine(Spot spot, FilingDrafts.GoodDraft draft) {
        String line = draft.good().line();
        if (line.isEmpty() || drafts.lines.find(line) >= 0) {
            return true;
        }
        missing.report(spot, "line", line, drafts.lines.wasSetAside(line));
        return false;
    }

    private boolean hasReport(Spot spot, FilingDrafts.GoodDraft draft) {
        String report = draft.good().report();
        if (report.isEmpty() || drafts.reports.has(report)) {
            return true;
        }
        missing.report(spot, "report", report, drafts.reports);
        return false;
    }

    private void reportBroken() {
        filings.declarations.present().forEach((key, placed) -> {
            Spot good = filings.brokenDeclarations.get(key);
            if (good != null) {
                Map<String, String> values =
                        Map.of("read", placed.value().declarant().value(), "part", good.shown("id"));
                placed.spot().fault(faults, "declarant", "DECLARED-GOODS-SET-ASIDE", values);
            }
        });
    }

    private void attach() {
        Map<String, List<Good>> goods = new HashMap<>();
        for (FilingDrafts.GoodDraft draft : filings.goods.values()) {
            goods.computeIfAbsent(draft.declaration(), key -> new ArrayList<>()).add(draft.good());
        }
        filings.declarations.replaceAll((key, declaration) -> complete(key, declaration, goods));
    }

    private FiledDeclaration complete(String key, FiledDeclaration declaration, Map<String, List<Good>> goods) {
        boolean broken = filings.brokenDeclarations.containsKey(key);
        return broken ? declaration : declaration.with(goods.getOrDefault(key, List.of()));
    }
}
