package org.cbamchecker.intake;

import java.util.List;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.facts.DocumentContent;

/** Checks that contents belong to documents of the submission. */
final class ContentAssembly {
    private final Drafts drafts;
    private final ReferenceFaults missing;

    ContentAssembly(Drafts drafts, Diagnostics faults) {
        this.drafts = drafts;
        this.missing = new ReferenceFaults(faults);
    }

    void complete() {
        Listing<DocumentContent> contents = drafts.filings.contents;
        for (String key : List.copyOf(contents.ids())) {
            Listing.Placed<DocumentContent> placed = contents.present().get(key);
            if (!hasDocument(placed.spot(), placed.value()) || !hasGood(placed.spot(), placed.value())) {
                contents.remove(key);
            }
        }
    }

    private boolean hasDocument(Spot spot, DocumentContent content) {
        return switch (content.kind()) {
            case EMISSIONS_REPORT, VERIFICATION_REPORT -> isIn(drafts.reports, spot, content);
            case CARBON_PRICE_EVIDENCE -> isIn(drafts.payments, spot, content);
            case QUARTERLY_REPORT -> isIn(drafts.filings.quarterlyReports, spot, content);
            case PENALTY_NOTICE -> isPenalty(spot, content);
            case APPLICATION -> hasApplicant(spot, content);
            // Records are kept from the first import on, long before anything is filed.
            case DECLARATION_RECORDS -> true;
        };
    }

    private boolean isIn(Listing<?> listing, Spot spot, DocumentContent content) {
        if (!listing.has(content.document())) {
            missing.report(spot, "document", content.document(), listing);
        }
        return listing.has(content.document());
    }

    private boolean isPenalty(Spot spot, DocumentContent content) {
        if (!isIn(drafts.filings.decisions, spot, content)) {
            return false;
        }
        AuthorityDecision decision =
                drafts.filings.decisions.present().get(content.document()).value();
        boolean penalty = decision.kind() == AuthorityDecision.Kind.PENALTY;
        if (!penalty) {
            missing.report(spot, "document", content.document(), false);
        }
        return penalty;
    }

    /** Whoever applies may be described as an importer alone, without the application. */
    private boolean hasApplicant(Spot spot, DocumentContent content) {
        String applicant = content.document();
        boolean known = drafts.importers.has(applicant)
                || drafts.representatives.has(applicant)
                || drafts.filings.applications.values().stream()
                        .anyMatch(application -> application.applicant().value().equals(applicant));
        if (!known) {
            missing.report(spot, "document", applicant, drafts.importers);
        }
        return known;
    }

    private boolean hasGood(Spot spot, DocumentContent content) {
        String good = Drafts.goodKey(content.document(), content.good());
        if (content.good().isEmpty() || drafts.goods.has(good)) {
            return true;
        }
        missing.report(spot, "good", content.good(), drafts.goods.wasSetAside(good));
        return false;
    }
}
